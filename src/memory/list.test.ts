import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyList, items, type List, push } from './list.ts';

const listOf = (count: number): List<number> => {
  let list: List<number> = emptyList;
  for (let i = 0; i < count; i++) list = push(list, i);
  return list;
};

it.each([0, 1, 31, 32, 33, 1023, 1024, 1025, 32_768, 32_769, 40_000])(
  'gives back %i items, oldest first',
  (count) => {
    const list = listOf(count);
    expect(list.count).toBe(count);
    expect(items(list)).toEqual(Array.from({ length: count }, (_, i) => i));
  },
);

it('grows two ways from one past', () => {
  fc.assert(
    fc.property(fc.nat(2100), fc.anything(), fc.anything(), (count, one, other) => {
      const past: List<unknown> = listOf(count);
      expect(items(push(past, one)).at(-1)).toBe(one);
      expect(items(push(past, other)).at(-1)).toBe(other);
      expect(items(past)).toHaveLength(count);
    }),
    { numRuns: 50 },
  );
});

it('shares what is full with the list before', () => {
  const before = listOf(2000);
  expect(push(before, 0).tree[0]).toBe(before.tree[0]);
});

it('can be written as JSON and read again, however long it is', () => {
  expect(JSON.parse(JSON.stringify(listOf(50_000)))).toEqual(listOf(50_000));
});
