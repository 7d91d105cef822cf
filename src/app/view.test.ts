import { beforeEach, expect, it } from 'vitest';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { chooseBranch } from './branch-actions.ts';
import { engine } from './engine.ts';
import { send, startAgain } from './session.ts';
import { SANDBOX, store } from './store.ts';
import { undo } from './timeline.ts';
import { askedReply, choose, chosenEntry, goToEntry } from './view.ts';

const app = () => store.getState();

beforeEach(() => {
  store.setState({
    engine,
    session: SANDBOX,
    lesson: undefined,
    trace: engine.begin(DEFAULT_KITCHEN),
    moment: undefined,
    playing: undefined,
    chosen: undefined,
    branches: {},
  });
  send('telnet mail.kitchen.example 25');
  send('NOOP');
});

const entryOf = (text: string) =>
  app().trace.entries.findIndex(({ event }) => event.kind === 'client' && event.line === text);

it('goes to the moment right after an entry, and stops what plays', () => {
  const noop = entryOf('NOOP');
  store.setState({ playing: 'real' });
  goToEntry(noop);
  expect(app()).toMatchObject({ chosen: noop, moment: noop + 1, playing: undefined });
  goToEntry(app().trace.entries.length - 1);
  expect(app().moment).toBeUndefined();
});

it('has no marked entry at a moment before it', () => {
  const noop = entryOf('NOOP');
  choose(noop);
  expect(chosenEntry(app())?.event).toMatchObject({ line: 'NOOP' });
  undo();
  expect(chosenEntry(app())).toBeUndefined();
});

it('asks about the marked reply, the one that the marked entry led to, or the latest', () => {
  const { trace } = app();
  const [greeting, ok] = trace.entries.flatMap(({ event }, at) => (event.kind === 'server' ? [at] : []));
  expect(askedReply(trace, greeting)).toBe(greeting);
  expect(askedReply(trace, entryOf('NOOP'))).toBe(ok);
  expect(askedReply(trace, undefined)).toBe(ok);
  expect(askedReply(engine.begin(DEFAULT_KITCHEN), undefined)).toBeUndefined();
});

it.each([
  ['a fresh start', startAgain],
  ['another branch', () => chooseBranch(1)],
])('marks nothing in what stands on the stage after %s', (_, act) => {
  undo();
  send('QUIT');
  choose(2);
  act();
  expect(app().chosen).toBeUndefined();
});
