import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changed, difference, isShallow, wholeDifference } from './difference.ts';

it.each([
  ['nothing changed', { a: 1, b: { c: [1] } }, { a: 1, b: { c: [1] } }, {}],
  ['a value deep down', { a: 1, b: { c: 1, d: 2 } }, { a: 1, b: { c: 1, d: 3 } }, { b: { d: 3 } }],
  ['a list as a whole', { a: [1, 2] }, { a: [1, 2, 3] }, { a: [1, 2, 3] }],
  ['a key taken away', { a: 1, b: 2 }, { a: 1 }, { b: null }],
  ['a key added', {}, { a: { b: 1 } }, { a: { b: 1 } }],
  ['a table in place of a value', { a: 1 }, { a: { b: 1 } }, { a: { b: 1 } }],
])('finds %s', (_, base, value, expected) => {
  expect(difference(base, value)).toEqual(expected);
  expect(changed(base, expected)).toEqual(value);
});

const table = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc.oneof(
    fc.integer(),
    fc.string(),
    fc.array(fc.integer()),
    fc.dictionary(fc.constantFrom('x', 'y'), fc.boolean()),
  ),
);

it('leads from any table to any other, in short and as a whole', () => {
  fc.assert(
    fc.property(table, table, (a, b) => {
      expect(changed(a, difference(a, b))).toEqual(b);
      expect(changed(a, wholeDifference(a, b))).toEqual(b);
    }),
  );
});

it('says as a whole what has not changed too', () => {
  expect(wholeDifference({ a: 1, b: { c: 1, d: 1 } }, { a: 1, b: { c: 1 } })).toEqual({
    a: 1,
    b: { c: 1, d: null },
  });
});

const nested = (depth: number): unknown => JSON.parse('[{"a":'.repeat(depth) + 0 + '}]'.repeat(depth));

it.each([
  [7, true],
  [null, true],
  [{ a: [{}] }, true],
  [nested(32), true],
  [nested(33), false],
  [nested(100_000), false],
])('knows what nests too deep to be walked through (%#)', (value, expected) => {
  expect(isShallow(value)).toBe(expected);
});

it('does not touch prototypes', () => {
  expect(changed({}, JSON.parse('{"__proto__":{"polluted":true}}'))).toEqual({});
  expect({}).not.toHaveProperty('polluted');
});

it('keeps the base where there is no difference', () =>
  expect(changed({ a: 1 }, undefined)).toEqual({ a: 1 }));
