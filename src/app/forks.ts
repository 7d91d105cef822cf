import type { Input } from '#trace/input.ts';
import { type Mark, marksBegun } from '#trace/mark.ts';
import type { Trace } from '#trace/trace.ts';
import type { Branches } from './branch.ts';

/** A place on the timeline at which other branches part from the one on the stage. */
export interface Fork {
  /** How many marks both have. */
  readonly count: number;
  readonly branches: number;
}

const same = (a: Input | undefined, b: Input | undefined): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** How many inputs two sessions have in common at their beginning. */
export function commonInputs(a: readonly Input[], b: readonly Input[]): number {
  let count = 0;
  while (count < a.length && count < b.length && same(a[count], b[count])) count++;
  return count;
}

/** Where the other branches part from the session on the stage, from left to right. */
export function forksOf(trace: Trace, marks: readonly Mark[], { others }: Branches): readonly Fork[] {
  const counts = others.map(({ session }) => {
    const common = commonInputs(trace.inputs, session.inputs);
    const entry = trace.entries.findIndex(({ input }) => input >= common);
    return marksBegun(marks, entry < 0 ? undefined : entry);
  });
  return [...new Set(counts)]
    .toSorted((a, b) => a - b)
    .map((count) => ({ count, branches: counts.filter((each) => each === count).length }));
}
