import { inlines } from '#prose/inline.ts';
import { CONDITIONS } from './condition/catalogue.ts';
import { type ConditionReading, readCondition } from './condition/read-condition.ts';
import type { Goal } from './lesson.ts';
import { nearest } from './nearest.ts';
import { type LessonProblem, problem } from './problem.ts';

/** The goals of a `goals` block, and all that is wrong with it. */
export interface GoalsReading {
  readonly goals: readonly Goal[];
  readonly problems: readonly LessonProblem[];
}

type GoalReading = { readonly goal: Goal } | { readonly problem: LessonProblem };

/** Reads a `goals` block: on each line a condition, a bar, and the words that say it to the student. */
export function readGoals(text: string, firstLine: number): GoalsReading {
  const read = text
    .split('\n')
    .map((line, i) => ({ line, at: firstLine + i }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, at }) => readGoal(line, at));
  return {
    goals: read.flatMap((one) => ('goal' in one ? [one.goal] : [])),
    problems:
      read.length === 0
        ? [problem('nothing-to-check', firstLine)]
        : read.flatMap((one) => ('problem' in one ? [one.problem] : [])),
  };
}

function readGoal(line: string, at: number): GoalReading {
  const bar = line.indexOf(' | ');
  const words = bar < 0 ? '' : line.slice(bar + 3).trim();
  if (words === '') return { problem: problem('no-words', at, line.length + 1) };
  const written = line.slice(0, bar);
  const read = readCondition(written);
  return read.kind === 'condition'
    ? { goal: { condition: read.condition, words: inlines(words), at } }
    : { problem: conditionProblem(read, written, at) };
}

function conditionProblem(
  read: Exclude<ConditionReading, { kind: 'condition' }>,
  written: string,
  at: number,
): LessonProblem {
  if (read.kind === 'unknown') {
    const possible = nearest(
      written.trim(),
      CONDITIONS.map(({ form }) => form),
      '; ',
    );
    return problem('unknown-condition', at, 1, { text: written.trim().slice(0, 80), possible });
  }
  const { word, possible } = read;
  return problem('bad-argument', at, written.lastIndexOf(word) + 1, { word, possible });
}
