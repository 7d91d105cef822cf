import { lesson as words } from '#app/message/en/lesson.ts';
import { format } from '#app/message/format.ts';
import { differences } from '#lesson/compare.ts';
import type { Lesson } from '#lesson/lesson.ts';
import { parseLesson } from '#lesson/parse-lesson.ts';
import { playSolution, playWrongWays } from '#lesson/play/play-lesson.ts';
import { type LessonProblem, problem } from '#lesson/problem.ts';

/** One language of a lesson on disk. */
export interface LessonFile {
  readonly id: string;
  readonly language: string;
  readonly path: string;
  readonly markdown: string;
}

/** What came of checking one file. */
export interface Checked {
  readonly file: LessonFile;
  readonly lesson: Lesson | undefined;
  readonly problems: readonly LessonProblem[];
}

/** Reads and plays one file: all model solutions, all wrong ways. */
export function checkFile(file: LessonFile): Checked {
  const read = parseLesson(file.markdown, file.id);
  if (!read.ok) return { file, lesson: undefined, problems: read.problems };
  const { lesson } = read;
  return { file, lesson, problems: [...playSolution(lesson), ...playWrongWays(lesson)] };
}

/** Checks all files, and that the languages of each lesson are all there and agree. */
export function checkFiles(files: readonly LessonFile[], languages: readonly string[]): readonly Checked[] {
  const checked = files.map(checkFile);
  return checked.map((one) => {
    const others = checked.filter(({ file }) => file.id === one.file.id && file !== one.file);
    return { ...one, problems: [...one.problems, ...absent(one, others, languages), ...apart(one, others)] };
  });
}

const absent = (
  { file }: Checked,
  others: readonly Checked[],
  languages: readonly string[],
): readonly LessonProblem[] =>
  languages
    .filter(
      (language) => language !== file.language && others.every((other) => other.file.language !== language),
    )
    .map((language) => problem('language-missing', 1, 1, { what: `${language}.md` }));

const apart = ({ lesson }: Checked, others: readonly Checked[]): readonly LessonProblem[] =>
  others.flatMap((other) =>
    lesson === undefined || other.lesson === undefined ? [] : differences(lesson, other.lesson),
  );

const HEAD = ['lesson', 'language', 'steps', 'wrong ways', 'verdict'];

const row = ({ file, lesson, problems }: Checked): readonly string[] => [
  file.id,
  file.language,
  String(lesson?.steps.length ?? '–'),
  String(lesson?.steps.reduce((sum, step) => sum + step.wrongWays.length, 0) ?? '–'),
  problems.length === 0 ? 'good' : `${problems.length} to mend`,
];

/** The table of all lessons, then each problem with its place and an English sentence. */
export function report(checked: readonly Checked[]): string {
  const rows = [HEAD, ...checked.map(row)];
  const widths = HEAD.map((_, i) => Math.max(...rows.map((cells) => (cells[i] ?? '').length)));
  const table = rows.map((cells) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const problems = checked.flatMap(({ file, problems: found }) =>
    found.map((one) => sentence(file.path, one)),
  );
  return [...table, ...problems].join('\n');
}

/** A problem as editors and compilers write it: `file:line:column: words`. */
export const sentence = (path: string, { line, column, key, facts }: LessonProblem): string =>
  `${path}:${line}:${column}: ${format(words[`lesson.problem.${key}`], facts, 'en')}`;
