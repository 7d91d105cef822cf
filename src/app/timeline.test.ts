import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Input } from '#trace/input.ts';
import { marksOf } from '#trace/mark.ts';
import { run } from '#trace/run.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { engine } from './engine.ts';
import { seen } from './moment.ts';
import { send } from './session.ts';
import { SANDBOX, store } from './store.ts';
import { delay, lookAt, lookAtMark, pause, play } from './timeline.ts';

const line = (text: string): Input => ({ kind: 'line', text });
const session = run(DEFAULT_KITCHEN, [
  line('telnet mail.kitchen.example 25'),
  line('EHLO client.example'),
  { kind: 'wait', seconds: 60 },
  line('QUIT'),
]);
const app = () => store.getState();
const shown = () => seen(app()).inputs.length;

beforeEach(() => {
  vi.useFakeTimers();
  store.setState({
    engine,
    session: SANDBOX,
    lesson: undefined,
    trace: session,
    moment: undefined,
    branches: {},
  });
});
afterEach(() => vi.useRealTimers());

it('shows the moment after a mark, and now after the last', () => {
  lookAtMark(2);
  expect(shown()).toBe(2);
  lookAtMark(4);
  expect(app().moment).toBeUndefined();
  lookAtMark(0);
  expect(shown()).toBe(0);
  lookAt(-5);
  expect(app().moment).toBe(0);
  lookAt(undefined);
  expect(app().moment).toBeUndefined();
});

it('plays from the beginning, a step a second, and stops at the end', () => {
  play('steps');
  expect(shown()).toBe(0);
  vi.advanceTimersByTime(1_000);
  expect(shown()).toBe(1);
  vi.advanceTimersByTime(2_000);
  expect(shown()).toBe(3);
  vi.advanceTimersByTime(1_000);
  expect([app().moment, app().playing]).toEqual([undefined, undefined]);
});

it('plays as fast as it happened, but no wait is sat through', () => {
  const marks = marksOf(session);
  expect([1, 2, 3].map((step) => delay('real', marks, step))).toEqual([1_000, 3_000, 1_000]);
  expect([1, 2].map((step) => delay('fast', marks, step))).toEqual([250, 3_000]);
  expect(delay('real', marks, 9)).toBe(120);
});

it('goes on from a moment in the past', () => {
  lookAtMark(2);
  play('steps');
  vi.advanceTimersByTime(1_000);
  expect(shown()).toBe(3);
});

it.each([
  ['is paused', pause],
  ['looks elsewhere', () => lookAtMark(1)],
  ['sends a line', () => send('NOOP')],
])('stops when somebody %s', (_, act) => {
  play('steps');
  vi.advanceTimersByTime(1_000);
  act();
  const { moment } = app();
  vi.advanceTimersByTime(5_000);
  expect([app().playing, app().moment]).toEqual([undefined, moment]);
});

it('has nothing to play where nothing was done', () => {
  store.setState({ trace: engine.begin(DEFAULT_KITCHEN) });
  play('steps');
  expect(app().playing).toBeUndefined();
});
