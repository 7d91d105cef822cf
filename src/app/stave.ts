import type { Mark } from '#trace/mark.ts';

/** Equal steps, or as far apart as the clock says. */
export type Spacing = 'even' | 'time';

/** Where each mark stands on the timeline, in pixels. */
export interface Stave {
  /** Of each mark, from left to right. */
  readonly at: readonly number[];
  /** Pixels that a step takes. */
  readonly step: number;
  /** Every so many marks one has room for its words. */
  readonly every: number;
  readonly width: number;
}

/** Pixels before the first mark: the letters C and S stand there. */
const LEAD = 72;
const WIDEST_STEP = 88;
const NARROWEST_STEP = 28;
/** Pixels that a verb and a code take. */
const WORD = 56;

/** Pixels left of a mark that belong to it. */
const GRIP = 14;

/** Lines that were pasted together stand closer. */
const TOGETHER = 0.6;
/** Seconds up to which a gap is as long as it was; a longer one is broken off, and its length stands in it. */
const LONGEST_GAP = 4;
const BROKEN = 2.5;

/** Is the stretch before this mark broken off? */
export const isBroken = (marks: readonly Mark[], index: number): boolean => gap(marks, index) > LONGEST_GAP;

/** Seconds that passed before this mark. */
export const gap = (marks: readonly Mark[], index: number): number =>
  (marks[index]?.at ?? 0) - (marks[index - 1]?.at ?? 0);

function steps(seconds: number, spacing: Spacing): number {
  if (spacing === 'even') return 1;
  if (seconds < 1) return TOGETHER;
  return seconds > LONGEST_GAP ? BROKEN : seconds;
}

/** The places of all marks, in as much of the room as there is; what does not fit goes on beyond it. */
export function staveOf(marks: readonly Mark[], spacing: Spacing, room: number): Stave {
  const before = marks.map((_, index) => (index === 0 ? 0 : steps(gap(marks, index), spacing)));
  const total = before.reduce((sum, each) => sum + each, 0);
  const free = (room - LEAD - WORD) / Math.max(1, total);
  const step = Math.round(Math.min(WIDEST_STEP, Math.max(NARROWEST_STEP, free)));
  let x = LEAD;
  const at = before.map((each) => {
    x += each * step;
    return Math.round(x);
  });
  return { at, step, every: Math.ceil(WORD / step), width: Math.max(room, Math.round(x) + WORD) };
}

/** Where the playhead stands when so many marks are over. */
export function headAt({ at, step }: Stave, count: number): number {
  const last = at[count - 1];
  if (last === undefined) return LEAD - 36;
  return Math.min(last + Math.min(24, step / 2), (at[count] ?? Number.POSITIVE_INFINITY) - GRIP - 1);
}

/** How many marks stand left of a place. */
function marksBefore(at: readonly number[], x: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] as number) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Over how many marks a pointer at this place has come: one that is on a mark has come over it. */
export const countAt = ({ at }: Stave, x: number): number => marksBefore(at, x + GRIP);

/** The first and last mark of a stretch; only these are drawn. */
export const within = ({ at }: Stave, from: number, until: number): readonly [number, number] => [
  Math.max(0, marksBefore(at, from) - 1),
  Math.min(at.length, marksBefore(at, until) + 1),
];
