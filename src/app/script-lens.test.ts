import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { engine } from './engine.ts';
import { closeScript, openScript, write } from './script.ts';
import { askWhy, replyTo, runLens, runTo } from './script-lens.ts';
import { store } from './store.ts';

const TEXT = 'telnet mail.kitchen.example 25\nEHLO client.example\n# 1 min\nMAIL FROM:<>\n';

const first = store.getState();
const app = () => store.getState();

beforeEach(() => {
  vi.useFakeTimers();
  store.setState({ ...first, engine, trace: engine.begin(DEFAULT_KITCHEN) }, true);
  openScript();
  write(TEXT);
  vi.runAllTimers();
});
afterEach(() => {
  closeScript();
  vi.useRealTimers();
});

it('shows the session up to a line, and asked there again all of it', () => {
  expect(runLens(app(), 1)).toBe('to');
  runTo(1);
  expect(app().moment).toBe(app().trace.entries.findIndex(({ event }) => event.kind === 'wait'));
  expect([0, 1, 2, 3].map((line) => runLens(app(), line))).toEqual(['to', 'all', 'to', 'to']);
  runTo(1);
  expect(app().moment).toBeUndefined();
});

it('goes on to the end by way of the last line', () => {
  runTo(0);
  runTo(3);
  expect(app().moment).toBeUndefined();
});

it('offers nothing at the last line where all is shown, nor where no line has been played', () => {
  expect(runLens(app(), 3)).toBeUndefined();
  expect(runLens(app(), 4)).toBeUndefined();
  runTo(4);
  expect(app().moment).toBeUndefined();
});

it('offers nothing and does nothing where there is no script', () => {
  closeScript();
  runTo(0);
  expect([runLens(app(), 0), replyTo(app(), 0), app().moment]).toEqual([undefined, undefined, undefined]);
});

it('asks about the last reply to a line, and about none where nobody has replied', () => {
  const reply = replyTo(app(), 1) as number;
  expect(app().trace.entries[reply]?.event).toMatchObject({ kind: 'server', reply: { code: 250 } });
  expect(replyTo(app(), 2)).toBeUndefined();
  askWhy(reply);
  expect(app()).toMatchObject({ chosen: reply, view: 'why' });
});

it('goes on to a reply that has not come yet at the moment that is shown', () => {
  const reply = replyTo(app(), 1) as number;
  runTo(0);
  askWhy(reply);
  expect(app().moment).toBe(reply + 1);
  askWhy(reply);
  expect(app().moment).toBe(reply + 1);
});
