import { lesson as words } from '#app/message/en/lesson.ts';
import { format } from '#app/message/format.ts';
import { parseChecks } from '#explain/parse-checks.ts';
import { parseCodes } from '#explain/parse-codes.ts';
import { parseReasons } from '#explain/parse-reasons.ts';
import { parseRequirements } from '#explain/parse-requirements.ts';
import { parseLesson } from '#lesson/parse-lesson.ts';
import type { LessonProblem } from '#lesson/problem.ts';

/** What our Markdown files hold, by their folder under lessons/. */
export type ProseKind = 'replies' | 'codes' | 'checks' | 'requirements' | 'course';

/** One thing that is wrong with a file of prose, for its author. */
export interface ProseProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The parsed value of a file, or everything that is wrong with it. */
export type Prose =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly ProseProblem[] };

const lessonMessage = ({ key, facts }: LessonProblem): string =>
  format(words[`lesson.problem.${key}`], facts, 'en');

function parsedLesson(markdown: string, id: string): Prose {
  const parsed = parseLesson(markdown, id);
  if (parsed.ok) return { ok: true, value: parsed.lesson };
  const problems = parsed.problems.map((problem) => ({
    ...problem,
    message: lessonMessage(problem),
  }));
  return { ok: false, problems };
}

/** Reads one file of prose. `id` is the lesson's. */
export function parseProse(kind: ProseKind, markdown: string, id: string): Prose {
  switch (kind) {
    case 'replies':
      return parseReasons(markdown);
    case 'codes':
      return parseCodes(markdown);
    case 'checks':
      return parseChecks(markdown);
    case 'requirements':
      return parseRequirements(markdown);
    case 'course':
      return parsedLesson(markdown, id);
  }
}
