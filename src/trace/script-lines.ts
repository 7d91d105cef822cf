import { worldOf } from '#world/open.ts';
import type { World } from '#world/world.ts';
import { isRead } from './moment.ts';
import type { Item } from './script.ts';
import { itemAt, type ScriptRun } from './script-run.ts';

/** The entries that a line of a script has brought about: from the first up to the second, which is not of them. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The entries of one item parted among its lines: a line begins where it is read. */
function parted({ trace, ends }: ScriptRun, item: number, lines: number): readonly Stretch[] {
  const begin = ends[item - 1] ?? 0;
  const end = ends[item] as number;
  if (lines === 1) return [{ from: begin, to: end }];
  const begins = trace.entries
    .slice(begin, end)
    .flatMap((entry, nth) => (isRead(entry) ? [begin + nth] : []));
  // What happened before the first line was read came of the time that passed.
  begins[0] = begin;
  return Array.from({ length: lines }, (_, nth) => ({
    from: begins[nth] ?? end,
    to: begins[nth + 1] ?? end,
  }));
}

/** What a line has brought about; `undefined` while it has not been played. */
export function stretchAt(run: ScriptRun, line: number): Stretch | undefined {
  const item = itemAt(run, line);
  const owner = run.items[item];
  if (owner === undefined || item >= run.ends.length) return undefined;
  return parted(run, item, owner.lines)[line - (run.starts[item] as number)];
}

/** The world in which a line is read: what may stand there, and what it would mean, follow from it. */
export function worldBefore(run: ScriptRun, line: number): World {
  const item = Math.min(itemAt(run, line), run.ends.length);
  const before = run.worlds[item - 1] ?? worldOf(run.trace.kitchen);
  const start = run.starts[item];
  if (start === undefined || line === start) return before;
  const stretch = stretchAt(run, line);
  return (stretch && run.trace.entries[stretch.from - 1]?.world) ?? before;
}

/** The line that brought an entry about. */
export function lineOf(run: ScriptRun, entry: number): number | undefined {
  const input = run.trace.entries[entry]?.input;
  if (input === undefined) return undefined;
  const start = run.starts[input] as number;
  const { lines } = run.items[input] as Item;
  const nth = parted(run, input, lines).findIndex(({ from, to }) => from <= entry && entry < to);
  return start + Math.max(0, nth);
}

/** How many lines have been played. */
export const playedLines = ({ starts, ends, lines }: ScriptRun): number =>
  starts[ends.length] ?? lines.length;
