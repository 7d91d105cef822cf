import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Lesson } from '#lesson/lesson.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { engine } from './engine.ts';
import { letClockRun, stopClock } from './real-clock.ts';
import { send } from './session.ts';
import { NO_DRAFT, store } from './store.ts';

const lesson: Lesson = {
  id: 'soup',
  number: 1,
  title: 'Soup',
  summary: '',
  minutes: 1,
  kitchen: DEFAULT_KITCHEN,
  clock: 'real',
  steps: [],
};
const { clock: _, ...virtual } = lesson;

const app = () => store.getState();
const now = () => app().trace.world.now;
let isSeen = true;
let end: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  isSeen = true;
  store.setState({
    engine,
    lesson,
    session: lesson.id,
    clockStopped: false,
    mode: 'live',
    moment: undefined,
    trace: engine.begin(DEFAULT_KITCHEN),
    draft: NO_DRAFT,
  });
  end = letClockRun(() => isSeen);
});

afterEach(() => {
  end();
  vi.useRealTimers();
});

it('lets no time pass before anybody is connected', () => {
  vi.advanceTimersByTime(9_000);
  expect(now()).toBe(0);
});

it('lets a second pass for each second of the room, the one that typing took counted once', () => {
  send('telnet mail.kitchen.example 25');
  expect(now()).toBe(1);
  vi.advanceTimersByTime(1_000);
  expect(now()).toBe(1);
  vi.advanceTimersByTime(9_000);
  expect(now()).toBe(10);
  expect(app().trace.inputs.map(({ kind }) => kind)).toEqual(['line', 'wait']);
});

it('comes to a trace that can be played again from its inputs, the hanging up included', () => {
  send('telnet mail.kitchen.example 25');
  vi.advanceTimersByTime(3_000);
  send('EHLO client.example');
  vi.advanceTimersByTime(3_600_000);
  expect(app().trace.world.connection).toBeUndefined();
  expect(app().trace).toEqual(engine.run(DEFAULT_KITCHEN, app().trace.inputs));
  expect(app().trace.inputs).toHaveLength(4);
});

it.each([
  ['the page is not seen', () => (isSeen = false)],
  ['somebody has stopped it', () => stopClock(true)],
  ['the lesson does not say so', () => store.setState({ lesson: virtual })],
  ['another session is on the screen', () => store.setState({ session: 'sandbox' })],
  ['the past is looked at', () => store.setState({ moment: 1 })],
  ['a script is written', () => store.setState({ mode: 'script' })],
  ['nothing is there to play it', () => store.setState({ engine: undefined })],
  ['the console has gone', () => end()],
])('stands still where %s', (_, change) => {
  send('telnet mail.kitchen.example 25');
  vi.advanceTimersByTime(3_000);
  expect(now()).toBe(3);
  change();
  vi.advanceTimersByTime(60_000);
  expect(now()).toBe(3);
});

it('goes on where it was stopped', () => {
  send('telnet mail.kitchen.example 25');
  stopClock(true);
  vi.advanceTimersByTime(60_000);
  stopClock(false);
  vi.advanceTimersByTime(5_000);
  expect(now()).toBe(6);
});
