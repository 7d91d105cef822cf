import type { Facts } from '#smtp/model/reply.ts';

/** What can be wrong with a lesson; each has words in every language under `lesson.problem.…`. */
export type ProblemKey =
  // the file
  | 'too-big'
  | 'too-many-lines'
  | 'line-too-long'
  | 'too-many-headings'
  | 'too-deep'
  // the front matter
  | 'no-front-matter'
  | 'front-matter-open'
  | 'front-matter-too-big'
  | 'yaml'
  | 'yaml-anchor'
  | 'yaml-tag'
  | 'unknown-key'
  | 'key-twice'
  | 'missing-key'
  | 'not-a-mapping'
  | 'not-a-list'
  | 'not-a-text'
  | 'not-a-number'
  | 'wrong-id'
  | 'unknown-personality'
  | 'unknown-behaviour'
  | 'unknown-setting'
  | 'bad-value'
  // the steps
  | 'no-steps'
  | 'text-before-steps'
  | 'no-title'
  | 'no-task'
  | 'two-tasks'
  | 'no-solution'
  | 'two-solutions'
  | 'two-goals'
  | 'unknown-block'
  | 'unknown-section'
  | 'wrong-without-hint'
  | 'not-one-paragraph'
  | 'link'
  // the notation
  | 'unknown-line'
  | 'unknown-time'
  | 'unknown-key-press'
  | 'reply-without-code'
  | 'reply-first'
  | 'nothing-done'
  | 'nothing-to-check'
  // the goals
  | 'unknown-condition'
  | 'bad-argument'
  | 'no-words'
  // playing
  | 'other-reply'
  | 'no-reply'
  | 'more-replies'
  | 'passes-by-itself'
  | 'does-not-pass'
  | 'wrong-way-passes'
  | 'hint-not-shown'
  // two languages
  | 'languages-differ'
  | 'language-missing';

/** One thing that is wrong with a lesson, and where. Line and column count from 1. */
export interface LessonProblem {
  readonly line: number;
  readonly column: number;
  readonly key: ProblemKey;
  readonly facts: Facts;
}

const NONE: Facts = {};

/** States a problem. */
export const problem = (key: ProblemKey, line: number, column = 1, facts: Facts = NONE): LessonProblem => ({
  line,
  column,
  key,
  facts,
});
