import { isTable } from './shape.ts';

/** What has to be changed in one JSON value to make another: tables by key (`null` takes a key away), all else whole. */
export type Difference = unknown;

type Table = Readonly<Record<string, unknown>>;

const equal = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const gone = (base: Table, value: Table): Table =>
  Object.fromEntries(Object.keys(base).flatMap((key) => (Object.hasOwn(value, key) ? [] : [[key, null]])));

/** The difference that leads from `base` to `value`, as short as can be. */
export function difference(base: unknown, value: unknown): Difference {
  if (!isTable(base) || !isTable(value)) return value;
  const changes = Object.entries(value)
    .filter(([key, own]) => !equal(base[key], own))
    .map(([key, own]) => [key, difference(base[key], own)]);
  return { ...gone(base, value), ...Object.fromEntries(changes) };
}

/** The value as a difference from `base` that says everything: what it leads to does not depend on what `base` holds. */
export function wholeDifference(base: unknown, value: unknown): Difference {
  if (!isTable(base) || !isTable(value)) return value;
  const all = Object.entries(value).map(([key, own]) => [key, wholeDifference(base[key], own)]);
  return { ...gone(base, value), ...Object.fromEntries(all) };
}

/** No kitchen nests deeper. */
const DEEPEST = 64;

/** Does a value nest no deeper than a kitchen can? What is deeper is a trap for whoever walks through it. */
export const isShallow = (value: unknown, deepest = DEEPEST): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (deepest > 0 && Object.values(value).every((each) => isShallow(each, deepest - 1)));

/** `base` changed by a difference. */
export function changed(base: unknown, by: Difference): unknown {
  if (!isTable(by)) return by === undefined ? base : by;
  const result = new Map<string, unknown>(isTable(base) ? Object.entries(base) : []);
  for (const [key, change] of Object.entries(by)) {
    if (change === null) result.delete(key);
    // No name of the DNS and no setting is called so; an object that has such a key is a trap.
    else if (key !== '__proto__') result.set(key, changed(result.get(key), change));
  }
  return Object.fromEntries(result);
}
