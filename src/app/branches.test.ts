import { beforeEach, expect, it } from 'vitest';
import type { Input } from '#trace/input.ts';
import { run } from '#trace/run.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import {
  branchesOf,
  branchTrace,
  bringBranchBack,
  chooseBranch,
  removeBranch,
  renameBranch,
} from './branch-actions.ts';
import { MOST_BRANCHES } from './branches.ts';
import { engine } from './engine.ts';
import { smallBranches } from './kept-branches.ts';
import { seen } from './moment.ts';
import { memorable, takeUp } from './persistence.ts';
import { send, set, startAgain, wait } from './session.ts';
import { soundBranches } from './sound-sessions.ts';
import { remember } from './storage.ts';
import { NO_DRAFT, SANDBOX, store } from './store.ts';
import { lookAt, redo, redoTo, undo, undoTo } from './timeline.ts';

const CALL = 'telnet mail.kitchen.example 25';
const app = () => store.getState();
const said = () =>
  app().trace.inputs.map((input: Input) => (input.kind === 'line' ? input.text : input.kind));
const others = () => branchesOf(app()).others;

beforeEach(() => {
  store.setState({
    engine,
    session: SANDBOX,
    lesson: undefined,
    trace: engine.begin(DEFAULT_KITCHEN),
    moment: undefined,
    branches: {},
    kept: {},
    before: undefined,
    draft: NO_DRAFT,
    notices: [],
  });
  send(CALL);
  send('EHLO client.example');
  send('NOOP');
});

it('undoes and redoes an input as a moment, and loses nothing', () => {
  undo();
  undo();
  expect(seen(app()).inputs).toHaveLength(1);
  expect(app().trace.inputs).toHaveLength(3);
  redo();
  redo();
  expect(app().moment).toBeUndefined();
  expect(redoTo(app())).toBeUndefined();
  redo();
  lookAt(0);
  expect(undoTo(app())).toBeUndefined();
  undo();
  expect(app().moment).toBe(0);
});

it('begins a branch where one goes on from the past, and keeps the way that was', () => {
  undo();
  send('QUIT');
  expect(said()).toEqual([CALL, 'EHLO client.example', 'QUIT']);
  expect(app().moment).toBeUndefined();
  expect(others()).toMatchObject([
    {
      id: 1,
      after: { text: 'EHLO client.example' },
      next: { text: 'NOOP' },
      session: { inputs: { length: 3 } },
    },
  ]);
  expect(branchesOf(app()).here).toMatchObject({ id: 2, next: { text: 'QUIT' } });
});

it('begins one with a wait or a switch too', () => {
  undo();
  wait(60);
  undo();
  set('greylisting', 'on', true);
  expect(others().map(({ next }) => next)).toEqual([
    { kind: 'line', text: 'NOOP' },
    { kind: 'wait', seconds: 60 },
  ]);
});

it('goes on from the beginning of all', () => {
  lookAt(0);
  send('help');
  expect(said()).toEqual(['help']);
  expect(others()[0]?.after).toBeUndefined();
});

it('begins none where the same is done again that was done then', () => {
  undo();
  undo();
  send('EHLO client.example');
  expect(others()).toEqual([]);
  expect(seen(app()).inputs).toHaveLength(2);
  send('NOOP');
  expect(app().moment).toBeUndefined();
});

it('begins one where the rest of a paste is left out, though the same comes then', () => {
  send('RSET\nNOOP');
  send('QUIT');
  const read = app().trace.entries.findIndex(({ event }) => event.kind === 'client' && event.line === 'RSET');
  lookAt(read + 2);
  send('QUIT');
  expect(said().slice(3)).toEqual(['RSET', 'QUIT']);
  expect(others().map(({ session }) => session.inputs.length)).toEqual([5]);
});

it('does not keep what another branch holds already', () => {
  undo();
  send('QUIT');
  chooseBranch(1);
  undo();
  send('RSET');
  expect(others().map(({ id }) => id)).toEqual([1, 2]);
  undo();
  send('NOOP');
  undo();
  send('RSET');
  expect(others()).toHaveLength(3);
});

it('exchanges the branch on the stage with another', () => {
  undo();
  send('QUIT');
  const left = app().trace;
  chooseBranch(1);
  expect(said()).toEqual([CALL, 'EHLO client.example', 'NOOP']);
  expect(branchTrace(app(), 2)).toEqual(left);
  chooseBranch(2);
  expect(app().trace).toEqual(left);
  expect(others().map(({ id }) => id)).toEqual([1]);
});

it('leaves all as it is where there is no such branch', () => {
  const before = app();
  chooseBranch(7);
  removeBranch(7);
  bringBranchBack();
  expect(app()).toEqual(before);
  expect(branchTrace(app(), 7)).toBeUndefined();
});

it('names a branch, and takes the name away again', () => {
  undo();
  send('QUIT');
  renameBranch(1, ' polite ');
  renameBranch(2, 'short');
  expect([others()[0]?.name, branchesOf(app()).here.name]).toEqual(['polite', 'short']);
  renameBranch(1, ' ');
  expect(others()[0]).not.toHaveProperty('name');
});

it('deletes a branch, and brings it back', () => {
  undo();
  send('QUIT');
  removeBranch(1);
  expect(others()).toEqual([]);
  bringBranchBack();
  expect(others().map(({ id }) => id)).toEqual([1]);
  bringBranchBack();
  expect(others()).toHaveLength(1);
});

it('keeps no more branches than it can, the named ones longest', () => {
  for (let way = 0; way < MOST_BRANCHES + 2; way++) {
    undo();
    send(`NOOP ${way}`);
    if (way === 0) renameBranch(1, 'first');
  }
  expect(others()).toHaveLength(MOST_BRANCHES);
  expect(others()[0]?.name).toBe('first');
  expect(others().map(({ id }) => id)).not.toContain(2);
});

it('gives up an old name where all have one', () => {
  for (let way = 0; way < MOST_BRANCHES + 1; way++) {
    undo();
    send(`NOOP ${way}`);
    for (const { id } of others()) renameBranch(id, 'mine');
  }
  expect(others().map(({ id }) => id)).toEqual(Array.from({ length: MOST_BRANCHES }, (_, at) => at + 2));
});

it('comes back to now with a fresh start', () => {
  undo();
  startAgain();
  expect(app().moment).toBeUndefined();
});

it('remembers branches with the session, as far as they are small enough', () => {
  undo();
  send('QUIT');
  const cupboard = new Map<string, string>();
  const storage = {
    getItem: (key: string) => cupboard.get(key) ?? null,
    setItem: cupboard.set.bind(cupboard),
  };
  remember(storage as never, memorable(app()));
  const { branches } = app();
  store.setState({ branches: {} });
  takeUp(storage as never);
  expect(app().branches).toEqual(branches);
  expect(soundBranches(branches, undefined)).toBe(branches);
  const broken = { ...branches, other: { here: { id: 'x' }, others: [] } } as never;
  expect(soundBranches(broken, undefined)).toEqual(branches);
  const long = run(
    DEFAULT_KITCHEN,
    Array.from({ length: 5_001 }, () => ({ kind: 'wait', seconds: 0 }) as const),
  );
  const huge = { id: 9, session: { kitchen: undefined, inputs: long.inputs } };
  expect(smallBranches({ sandbox: { here: { id: 1 }, others: [huge] } }).sandbox?.others).toEqual([]);
});
