import { type Mark, marksBegun } from '#trace/mark.ts';
import type { Trace } from '#trace/trace.ts';
import type { Branches } from './branch.ts';
import { commonInputs } from './common-inputs.ts';

/** A place on the timeline at which other branches part from the one on the stage. */
export interface Fork {
  /** How many marks both have. */
  readonly count: number;
  readonly branches: number;
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
