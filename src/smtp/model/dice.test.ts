import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roll } from './dice.ts';

it('shows the same numbers to everyone who starts from the same state', () => {
  expect([1, 2, 3].map((state) => roll(state).value)).toEqual([2693262067, 3153583793, 3093350482]);
});

it('shows whole numbers below 2^32, and goes on to another state', () => {
  fc.assert(
    fc.property(fc.integer(), (state) => {
      const rolled = roll(state);
      expect(Number.isInteger(rolled.value)).toBe(true);
      expect(rolled.value).toBeGreaterThanOrEqual(0);
      expect(rolled.value).toBeLessThan(2 ** 32);
      expect(rolled.state).not.toBe(state);
    }),
  );
});

it('is even enough that each of 16 faces comes up about as often', () => {
  const faces = new Array<number>(16).fill(0);
  let state = 1;
  for (let i = 0; i < 16_000; i++) {
    const rolled = roll(state);
    faces[rolled.value % 16] = (faces[rolled.value % 16] ?? 0) + 1;
    state = rolled.state;
  }
  expect(Math.min(...faces)).toBeGreaterThan(850);
  expect(Math.max(...faces)).toBeLessThan(1150);
});
