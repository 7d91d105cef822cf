import { beforeEach, expect, it } from 'vitest';
import type { Input } from '#trace/input.ts';
import { run } from '#trace/run.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { branchesOf, removeBranch } from './branch-actions.ts';
import {
  comparedTrace,
  compareWith,
  compareWithBranch,
  dropChange,
  exampleOf,
  onEveryServer,
  pairOf,
  putB,
  putChange,
  sessionB,
  takeOver,
} from './compare.ts';
import { leaveCompare, plainMode, toggleCompare } from './compare-mode.ts';
import { engine } from './engine.ts';
import { send } from './session.ts';
import { SANDBOX, store } from './store.ts';
import { undo } from './timeline.ts';

const app = () => store.getState();
const changes = () => {
  const { compared } = app();
  return compared.with === 'kitchen' ? compared.changes : undefined;
};
const pair = () => {
  const { trace } = comparedTrace(app());
  return pairOf(trace, sessionB(app(), trace));
};
const set = (behaviour: string, setting: string, value: boolean | number): Input => ({
  kind: 'set',
  behaviour,
  setting,
  value,
});

beforeEach(() => {
  store.setState({
    engine,
    session: SANDBOX,
    lesson: undefined,
    trace: engine.begin(DEFAULT_KITCHEN),
    moment: undefined,
    branches: {},
    mode: 'compare',
  });
  compareWith({ with: 'kitchen', changes: [] });
});

it('compares an example where nothing has been typed yet, and the session as soon as something has', () => {
  expect(comparedTrace(app())).toMatchObject({ isExample: true, trace: { inputs: { length: 10 } } });
  send('help');
  expect(comparedTrace(app())).toMatchObject({ isExample: false, trace: { inputs: { length: 1 } } });
});

it('has an example for any kitchen', () => {
  const inputs = exampleOf({ ...DEFAULT_KITCHEN, hosts: [] });
  expect(inputs).toContainEqual({ kind: 'line', text: 'RCPT TO:<postmaster@>' });
});

it('finds all the same while B is as A', () => {
  expect(pair()).toMatchObject({ differing: 0, reworded: 0, answered: 8 });
});

it('has B otherwise in what is chosen, each switch once, and as A again when that is dropped', () => {
  putB('greylisting', 'on', true);
  putB('greylisting', 'delay', 60);
  putB('greylisting', 'delay', 90);
  putChange({ kind: 'personality', id: 'exim' });
  putChange({ kind: 'personality', id: 'sendmail' });
  expect(changes()).toEqual([
    set('greylisting', 'on', true),
    set('greylisting', 'delay', 90),
    { kind: 'personality', id: 'sendmail' },
  ]);
  expect(pair().differing).toBe(6);
  dropChange(undefined);
  expect(changes()).toEqual([set('greylisting', 'on', true), set('greylisting', 'delay', 90)]);
  dropChange('greylisting');
  expect(changes()).toEqual([]);
});

it('tells other words from other answers when another server answers', () => {
  putChange({ kind: 'personality', id: 'exim' });
  const { differing, reworded } = pair();
  expect(differing).toBe(1);
  expect(reworded).toBe(7);
});

it('begins anew with changes after something else was compared', () => {
  compareWith({ with: 'servers' });
  putB('greylisting', 'on', true);
  expect(changes()).toHaveLength(1);
});

it('plays the script on every server, held against the one that the session has', () => {
  const { trace } = comparedTrace(app());
  const servers = onEveryServer(trace);
  expect(servers.ids[servers.base]).toBe('postfix');
  expect(servers.rows.every(({ differences }) => differences[servers.base] === 'same')).toBe(true);
  const rcpt = servers.rows[3];
  expect(servers.ids.filter((_, at) => rcpt?.differences[at] === 'code')).toEqual([
    ...['exim', 'opensmtpd', 'sendmail', 'rfc', 'provider-2009'],
  ]);
  const hosts = DEFAULT_KITCHEN.hosts.slice(0, 0);
  expect(onEveryServer(run({ ...DEFAULT_KITCHEN, hosts }, [])).base).toBe(0);
});

it('takes B over, and keeps the session that was there as a branch', () => {
  send('help');
  putB('greylisting', 'on', true);
  const { b } = pair();
  takeOver();
  expect(app().trace).toEqual(b);
  expect(app().mode).toBe('live');
  expect(branchesOf(app()).others.map(({ session }) => session.inputs)).toEqual([
    [{ kind: 'line', text: 'help' }],
  ]);
  expect(branchesOf(app()).here.next).toEqual(set('greylisting', 'on', true));
});

it('keeps no branch of a session in which nothing was done', () => {
  takeOver();
  expect(branchesOf(app()).others).toEqual([]);
  expect(app().trace.inputs).toHaveLength(10);
});

it('compares two branches, and takes the other over by changing places', () => {
  send('help');
  send('clear');
  undo();
  send('base64');
  compareWithBranch(1);
  expect(pair().rows.map(({ sides: [a, b] }) => [a !== undefined, b !== undefined])).toEqual([
    [true, true],
    [true, false],
    [false, true],
  ]);
  takeOver();
  expect(app().trace.inputs.at(-1)).toEqual({ kind: 'line', text: 'clear' });
  compareWithBranch(2);
  removeBranch(2);
  expect(changes()).toEqual([]);
  compareWithBranch(9);
  expect(pair().differing).toBe(0);
  takeOver();
  expect(app().trace.inputs.at(-1)).toEqual({ kind: 'line', text: 'clear' });
});

it('is left for the way of working that was there before', () => {
  toggleCompare();
  expect(app().mode).toBe('live');
  toggleCompare();
  expect(app().mode).toBe('compare');
  leaveCompare();
  expect([app().mode, plainMode({ script: {} as never })]).toEqual(['live', 'script']);
});

it('takes over what has every server as it is', () => {
  send('help');
  compareWith({ with: 'servers' });
  takeOver();
  expect(app().trace.inputs).toEqual([{ kind: 'line', text: 'help' }]);
});
