import type { Lesson, Line, Step } from './lesson.ts';
import { type LessonProblem, problem } from './problem.ts';

/** Where two languages of one lesson differ in what is no matter of language: numbers, kitchen, solutions, goals and
 *  wrong ways. The lines are those of `lesson`. */
export function differences(lesson: Lesson, other: Lesson): readonly LessonProblem[] {
  const top = (['number', 'minutes', 'kitchen'] as const).filter((key) => !equal(lesson[key], other[key]));
  const steps = lesson.steps.flatMap((step, i) => stepDifferences(step, other.steps[i]));
  const missing = other.steps.length > lesson.steps.length ? ['steps'] : [];
  return [...[...top, ...missing].map((what) => differs(what, 1)), ...steps];
}

const differs = (what: string, line: number): LessonProblem => problem('languages-differ', line, 1, { what });

function stepDifferences(step: Step, other: Step | undefined): readonly LessonProblem[] {
  if (other === undefined) return [differs('steps', step.at)];
  const [mine, theirs] = [shape(step), shape(other)];
  const parts = ['smtp', 'goals', 'wrong', 'hints'] as const;
  return parts.filter((part) => !equal(mine[part], theirs[part])).map((part) => differs(part, step.at));
}

/** What of a step is the same in every language. */
const shape = ({ solution, goals, wrongWays, hints }: Step) => ({
  smtp: solution.map(withoutPlace),
  goals: goals.map(({ condition }) => condition),
  wrong: wrongWays.map(({ lines }) => lines.map(withoutPlace)),
  hints: hints.length,
});

const withoutPlace = (line: Line): Line => ({ ...line, at: 0 });

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
