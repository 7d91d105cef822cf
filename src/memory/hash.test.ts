import { expect, it } from 'vitest';
import { hashOf } from './hash.ts';

it.each(['', 'a', 'alice@kitchen.example', 'письмо', '\ud800'])(
  'gives %j the same 32 bits each time',
  (key) => {
    expect(hashOf(key)).toBe(hashOf(`${key}`));
    expect(hashOf(key) | 0).toBe(hashOf(key));
  },
);

it('spreads keys that differ in one digit evenly over 32 ways', () => {
  const ways = new Array<number>(32).fill(0);
  for (let i = 0; i < 32_000; i++) {
    const way = hashOf(`192.0.2.${i}`) & 31;
    ways[way] = (ways[way] ?? 0) + 1;
  }
  expect(Math.min(...ways)).toBeGreaterThan(850);
  expect(Math.max(...ways)).toBeLessThan(1150);
});
