import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { atRest } from './at-rest.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('does the work once, after the last time that it was asked for', () => {
  let done = 0;
  const { soon } = atRest(() => done++, 40);
  soon();
  vi.advanceTimersByTime(30);
  soon();
  vi.advanceTimersByTime(30);
  expect(done).toBe(0);
  vi.advanceTimersByTime(10);
  expect(done).toBe(1);
  soon();
  vi.runAllTimers();
  expect(done).toBe(2);
});

it('does nothing more once it is put away', () => {
  let done = 0;
  const { soon, dispose } = atRest(() => done++, 40);
  soon();
  dispose();
  vi.runAllTimers();
  expect(done).toBe(0);
});
