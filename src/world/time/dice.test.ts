import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pick, roll } from './dice.ts';

const rolls = (seed: number, count: number): readonly number[] => {
  let state = seed;
  return Array.from({ length: count }, () => {
    const thrown = roll(state);
    state = thrown.state;
    return thrown.value;
  });
};

it('gives everyone the same throws for the same seed', () => {
  expect(rolls(1, 3)).toEqual([2693262067, 11749833, 2265367787]);
  expect(rolls(2, 3)).not.toEqual(rolls(1, 3));
});

it('gives whole numbers below 2^32 and a state of the same kind, whatever the seed', () => {
  fc.assert(
    fc.property(fc.double(), (seed) => {
      for (const number of Object.values(roll(seed))) {
        expect(Number.isInteger(number) && number >= 0 && number < 2 ** 32).toBe(true);
      }
    }),
  );
});

it('favours nobody', () => {
  const counts = Array<number>(16).fill(0);
  for (const value of rolls(7, 16_000)) counts[value >>> 28] = (counts[value >>> 28] ?? 0) + 1;
  expect(Math.min(...counts)).toBeGreaterThan(850);
  expect(Math.max(...counts)).toBeLessThan(1150);
});

it('picks each of several things, and none of none', () => {
  const things = ['a', 'b', 'c'] as const;
  const picked = rolls(3, 50).map((seed) => pick(seed, things).value);
  expect(new Set(picked)).toEqual(new Set(things));
  expect(pick(3, []).value).toBeUndefined();
  expect(pick(3, things).state).toBe(roll(3).state);
});
