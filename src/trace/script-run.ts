import type { Kitchen } from '#world/kitchen.ts';
import type { World } from '#world/world.ts';
import { begin, happening } from './run.ts';
import { type Item, itemsFrom } from './script.ts';
import { isAlike } from './script-equal.ts';
import type { Entry, Trace } from './trace.ts';

/** A script and as much of it as has been played. A long one is played in slices. */
export interface ScriptRun {
  readonly lines: readonly string[];
  readonly items: readonly Item[];
  /** The line at which each item begins. */
  readonly starts: readonly number[];
  /** How many entries the trace has after each item that has been played. */
  readonly ends: readonly number[];
  /** The world after each item that has been played. */
  readonly worlds: readonly World[];
  /** The session as far as it has been played. */
  readonly trace: Trace;
  /** What was played before the last change, as long as it may still be of use. */
  readonly old: Old | undefined;
}

/** An earlier run whose items are the same again from one of them on. */
interface Old {
  readonly run: ScriptRun;
  readonly from: number;
}

/** What comparing two worlds may cost. */
const STEPS = 2_000;

/** A script in which nothing stands. */
export const emptyRun = (kitchen: Kitchen): ScriptRun => ({
  lines: [],
  items: [],
  starts: [],
  ends: [],
  worlds: [],
  trace: begin(kitchen),
  old: undefined,
});

/** Has all of it been played? */
export const isPlayed = ({ items, ends }: ScriptRun): boolean => ends.length === items.length;

function startsOf(items: readonly Item[], from: number): readonly number[] {
  let at = from;
  return items.map(({ lines }) => {
    at += lines;
    return at - lines;
  });
}

function firstChange(before: readonly string[], after: readonly string[]): number {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  return at;
}

/** The item that a line belongs to, or after the last line the number of items. */
export function itemAt({ starts, items }: Pick<ScriptRun, 'starts' | 'items'>, line: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = (starts[middle] as number) + (items[middle] as Item).lines;
    if (end <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}

const sameInput = ({ input: a }: Item, { input: b }: Item): boolean =>
  a === b || (a.kind === 'line' && b.kind === 'line' ? a.text === b.text : isAlike(a, b, STEPS));

/** From where on the items are the same again, at the same places; `undefined` where there are more or fewer than before. */
function sameAgain(before: readonly Item[], after: readonly Item[]): number | undefined {
  if (before.length !== after.length) return undefined;
  let from = after.length;
  while (from > 0 && sameInput(before[from - 1] as Item, after[from - 1] as Item)) from--;
  return from;
}

function tail(run: ScriptRun, items: readonly Item[]): Old | undefined {
  const before = isPlayed(run) ? run : run.old?.run;
  const from = before === undefined ? undefined : sameAgain(before.items, items);
  return before === undefined || from === undefined
    ? undefined
    : { run: { ...before, old: undefined }, from };
}

function upTo(
  { trace, ends, worlds }: ScriptRun,
  count: number,
): Pick<ScriptRun, 'trace' | 'ends' | 'worlds'> {
  if (count === 0) return { trace: begin(trace.kitchen), ends: [], worlds: [] };
  return {
    ends: ends.slice(0, count),
    worlds: worlds.slice(0, count),
    trace: {
      kitchen: trace.kitchen,
      inputs: trace.inputs.slice(0, count),
      entries: trace.entries.slice(0, ends[count - 1]),
      world: worlds[count - 1] as World,
    },
  };
}

/** The script with other lines: what stands before the first change has been played already. */
export function rewritten(run: ScriptRun, lines: readonly string[]): ScriptRun {
  // A line that has become, or is no longer, joined to the one above changes that one too.
  const first = itemAt(run, Math.max(0, firstChange(run.lines, lines) - 1));
  const line = run.starts[first] ?? run.lines.length;
  const fresh = itemsFrom(lines, line);
  const items = [...run.items.slice(0, first), ...fresh];
  return {
    lines,
    items,
    starts: [...run.starts.slice(0, first), ...startsOf(fresh, line)],
    ...upTo(run, Math.min(first, run.ends.length)),
    old: tail(run, items),
  };
}

/** The same script in another kitchen, from its beginning. */
export const inKitchen = ({ lines, items, starts }: ScriptRun, kitchen: Kitchen): ScriptRun => ({
  ...emptyRun(kitchen),
  lines,
  items,
  starts,
});

/** Looked at after 1, 2, 4, 8 … items: where worlds have parted they seldom meet again. */
const isWorthLook = (since: number): boolean => since >= 0 && ((since + 1) & since) === 0;

function hasMet({ run, from }: Old, at: number, world: World): boolean {
  return isWorthLook(at + 1 - from) && isAlike(world, run.worlds[at], STEPS);
}

/** What has been played, with the rest as it was before: from here on everything is the same. */
function rejoined(run: ScriptRun, entries: readonly Entry[], played: number, { run: old }: Old): ScriptRun {
  const shift = entries.length - (old.ends[played - 1] as number);
  const ends = [...run.ends, ...old.ends.slice(played).map((end) => end + shift)];
  const rest = old.trace.entries.slice(old.ends[played - 1]);
  return {
    ...run,
    ends,
    worlds: [...run.worlds, ...old.worlds.slice(played)],
    trace: { ...old.trace, inputs: run.items.map(({ input }) => input), entries: [...entries, ...rest] },
    old: undefined,
  };
}

/** Plays on: at most so many items, and no further than the end. */
export function playOn(run: ScriptRun, most = Number.POSITIVE_INFINITY): ScriptRun {
  const entries = [...run.trace.entries];
  const ends = [...run.ends];
  const worlds = [...run.worlds];
  const stop = Math.min(run.items.length, ends.length + most);
  let { world } = run.trace;
  while (ends.length < stop) {
    const input = ends.length;
    const happened = happening(world, (run.items[input] as Item).input);
    for (const { event, world: then } of happened.moments)
      entries.push({ event, at: then.now, input, world: then });
    world = happened.world;
    ends.push(entries.length);
    worlds.push(world);
    if (run.old && hasMet(run.old, input, world))
      return rejoined({ ...run, ends, worlds }, entries, ends.length, run.old);
  }
  const inputs = run.items.slice(0, stop).map(({ input }) => input);
  const trace: Trace = { kitchen: run.trace.kitchen, inputs, entries, world };
  return { ...run, ends, worlds, trace, old: stop === run.items.length ? undefined : run.old };
}

/** The script with other lines, played to its end. */
export const rerun = (run: ScriptRun, lines: readonly string[]): ScriptRun => playOn(rewritten(run, lines));
