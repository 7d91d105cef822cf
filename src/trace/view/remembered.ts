import { entries, type PersistentMap } from '#memory/persistent-map.ts';
import type { World } from '#world/world.ts';

/** One thing that a policy remembers: under what, since when, and which counts. */
export interface RememberedRow {
  readonly key: readonly string[];
  /** Virtual second at which it was seen first, or counting began. */
  readonly since: number | undefined;
  readonly counts: readonly (readonly [name: string, count: number])[];
}

/** What a policy of the server remembers beyond one connection. */
export interface Remembered {
  readonly policy: string;
  readonly rows: readonly RememberedRow[];
}

const isMap = (memory: unknown): memory is PersistentMap<unknown> =>
  typeof memory === 'object' && memory !== null && 'root' in memory && 'count' in memory;

const NOT_COUNTED: ReadonlySet<string> = new Set(['since', 'day']);

function rowOf([key, value]: readonly [string, unknown]): RememberedRow {
  const parts = key.split(' ');
  if (typeof value === 'number') return { key: parts, since: value, counts: [] };
  const fields = Object.entries(value as Readonly<Record<string, unknown>>);
  const numbers = fields.filter((field): field is [string, number] => typeof field[1] === 'number');
  return {
    key: parts,
    since: numbers.find(([name]) => name === 'since')?.[1],
    counts: numbers.filter(([name]) => !NOT_COUNTED.has(name)),
  };
}

/** Everything that a server remembers: greylisted triplets, counts by client or by login. */
export function rememberedBy({ running }: World, host: string): readonly Remembered[] {
  return Object.entries(running[host]?.memory.policies ?? {}).flatMap(([policy, memory]) => {
    const rows = isMap(memory) ? entries(memory).map(rowOf) : [];
    return rows.length === 0 ? [] : [{ policy, rows }];
  });
}
