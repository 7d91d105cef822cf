import type { ScriptRun } from '#trace/script-run.ts';
import type { LineProblem } from '../language/problem.ts';
import { problems } from '../language/problems.ts';
import { formProblems } from './letter-problems.ts';
import { scriptLine } from './script-line.ts';

const shifted = (problem: LineProblem, by: number): LineProblem => {
  const { from, to, fix } = problem;
  const moved = { ...problem, from: from + by, to: to + by };
  if (fix === undefined) return moved;
  const edits = fix.edits.map((edit) => ({ ...edit, from: edit.from + by, to: edit.to + by }));
  return { ...moved, fix: { ...fix, edits } };
};

/** What the server at the other end would not understand in a line of a script, and what could be done about it. */
export function scriptProblems(
  run: ScriptRun,
  nth: number,
  line = run.lines[nth] ?? '',
): readonly LineProblem[] {
  const { world, reader, text, from } = scriptLine(run, nth, line);
  if (reader === 'script') return [];
  const found = [...problems(world, text), ...formProblems(text, reader)];
  return from === 0 ? found : found.map((problem) => shifted(problem, from));
}
