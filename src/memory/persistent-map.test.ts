import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOf } from './hash.ts';
import { emptyMap, entries, insert, lookup, type PersistentMap, remove, size } from './persistent-map.ts';

const mapOf = (...keys: readonly string[]): PersistentMap<string> =>
  keys.reduce<PersistentMap<string>>((map, key) => insert(map, key, key.toUpperCase()), emptyMap);

/** Pairs of words that FNV-1a does not tell apart. */
const TWINS = [
  ['costarring', 'liquid'],
  ['declinate', 'macallums'],
] as const;

it.each(TWINS)('finds %s and %s, whose hashes are equal', (one, other) => {
  expect(hashOf(one)).toBe(hashOf(other));
  const map = mapOf('soup', one, other, 'bread');
  expect([size(map), lookup(map, one), lookup(map, other)]).toEqual([
    4,
    one.toUpperCase(),
    other.toUpperCase(),
  ]);
  expect(lookup(insert(map, one, 'new'), one)).toBe('new');
  expect(lookup(insert(map, one, 'new'), other)).toBe(other.toUpperCase());
  expect(size(insert(map, other, 'new'))).toBe(4);
  const less = remove(map, one);
  expect([size(less), lookup(less, one), lookup(less, other)]).toEqual([3, undefined, other.toUpperCase()]);
  expect(lookup(remove(map, other), one)).toBe(one.toUpperCase());
});

it('does not find a key whose hash only looks like one that is there', () => {
  expect(lookup(mapOf('costarring'), 'liquid')).toBeUndefined();
});

it('holds nothing in the beginning', () => {
  expect([size(emptyMap), entries(emptyMap), lookup(emptyMap, 'alice')]).toEqual([0, [], undefined]);
});

it.each(['__proto__', 'constructor', '', 'toString'])('takes %j as a key like any other', (key) => {
  expect(lookup(emptyMap, key)).toBeUndefined();
  expect(lookup(insert(emptyMap, key, 1), key)).toBe(1);
});

it('leaves the map before a change as it was', () => {
  const before = mapOf('alice', 'bob');
  const after = insert(remove(before, 'bob'), 'alice', 'x');
  expect([lookup(before, 'alice'), lookup(before, 'bob')]).toEqual(['ALICE', 'BOB']);
  expect([lookup(after, 'alice'), lookup(after, 'bob')]).toEqual(['x', undefined]);
});

it('is itself again when a key is removed that is not there', () => {
  const map = mapOf('alice');
  expect(remove(map, 'bob')).toBe(map);
  expect(remove(emptyMap, 'bob')).toBe(emptyMap);
});

it('shares all but one path with the map before', () => {
  const before = mapOf(...Array.from({ length: 5000 }, (_, i) => `user${i}`));
  const after = insert(before, 'user17', 'x');
  const ways = (map: typeof before) => (map.root && 'ways' in map.root ? map.root.ways : []);
  const changed = ways(after).filter((way, i) => way !== ways(before)[i]);
  expect([ways(after).length, changed.length]).toEqual([32, 1]);
});

const key = fc.oneof(fc.constantFrom(...TWINS.flat()), fc.string({ maxLength: 2 }), fc.string());
const change = fc.record({ key, value: fc.option(fc.nat(), { nil: undefined }) });

it('answers as the built-in map does, whatever comes and goes', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
      const model = new Map<string, number>();
      let map: PersistentMap<number> = emptyMap;
      for (const { key, value } of changes) {
        if (value === undefined) model.delete(key);
        else model.set(key, value);
        map = value === undefined ? remove(map, key) : insert(map, key, value);
      }
      expect(size(map)).toBe(model.size);
      expect(new Map(entries(map))).toEqual(model);
      for (const { key } of changes) expect(lookup(map, key)).toBe(model.get(key));
    }),
  );
});

it('is empty when everything has been taken out again', () => {
  const keys = Array.from({ length: 3000 }, (_, i) => `user${i}@b.example`);
  expect(keys.reduce((map, key) => remove(map, key), mapOf(...keys))).toEqual(emptyMap);
});

it('has one shape for what remains, whatever was there in between', () => {
  const keys = Array.from({ length: 2000 }, (_, i) => `user${i}`);
  const [kept, gone] = [keys.slice(0, 700), keys.slice(700)];
  expect(gone.reduce((map, key) => remove(map, key), mapOf(...keys))).toEqual(mapOf(...kept));
});
