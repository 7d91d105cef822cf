import { expect, it } from 'vitest';
import { keep, MOST_KEPT } from './kept.ts';

it('keeps an answer and returns it', () => {
  const kept = new Map<string, number>();
  expect(keep(kept, 'one', 1)).toBe(1);
  expect(keep(kept, 'one', 2)).toBe(2);
  expect([...kept]).toEqual([['one', 2]]);
});

it('never keeps more than there is room for, and always the last', () => {
  const kept = new Map<string, number>();
  for (let nth = 0; nth < 3 * MOST_KEPT; nth++) {
    keep(kept, `question ${nth}`, nth);
    expect(kept.size).toBeLessThanOrEqual(MOST_KEPT);
    expect(kept.get(`question ${nth}`)).toBe(nth);
  }
});
