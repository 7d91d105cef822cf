/** What has to be changed in one JSON value to make another: objects by key (`null` takes a key away), all else whole. */
export type Difference = unknown;

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const equal = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

function tableDifference(base: Table, value: Table): Table {
  const changed: Record<string, unknown> = {};
  for (const key of Object.keys(base)) if (!(key in value)) changed[key] = null;
  for (const [key, own] of Object.entries(value)) {
    if (!equal(base[key], own)) changed[key] = difference(base[key], own);
  }
  return changed;
}

/** The difference that leads from `base` to `value`. */
export function difference(base: unknown, value: unknown): Difference {
  return isTable(base) && isTable(value) ? tableDifference(base, value) : value;
}

/** `base` changed by a difference. */
export function changed(base: unknown, by: Difference): unknown {
  if (!isTable(by)) return by === undefined ? base : by;
  const result = new Map<string, unknown>(isTable(base) ? Object.entries(base) : []);
  for (const [key, change] of Object.entries(by)) {
    if (change === null) result.delete(key);
    else if (key !== '__proto__') result.set(key, changed(result.get(key), change));
  }
  return Object.fromEntries(result);
}
