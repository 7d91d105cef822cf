import type { Input } from '#trace/input.ts';
import type { Expectation } from '../lesson.ts';
import type { LessonProblem, ProblemKey } from '../problem.ts';

/** What one line of the notation means: something done, something expected, or nothing, and why. */
export type Meaning =
  | { readonly input: Input }
  | { readonly reply: Pick<Expectation, 'code' | 'text' | 'last'> }
  | { readonly complaint: ProblemKey; readonly facts: LessonProblem['facts'] };

/** Why a line means nothing. */
export const complaint = (key: ProblemKey, facts: LessonProblem['facts'] = {}): Meaning => ({
  complaint: key,
  facts,
});
