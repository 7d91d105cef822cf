import { documentTree } from '#prose/markdown.ts';
import { frontMatterOf } from './front-matter/front-matter.ts';
import type { Lesson } from './lesson.ts';
import { sizeProblems } from './limit.ts';
import { linkProblems } from './link-problems.ts';
import type { LessonProblem } from './problem.ts';
import { stepSections } from './section.ts';
import { readStep } from './step.ts';

/** A lesson, or everything that is wrong with it in the order of the file. */
export type LessonReading =
  | { readonly ok: true; readonly lesson: Lesson }
  | { readonly ok: false; readonly problems: readonly LessonProblem[] };

/** Reads a lesson. `id` is the name of its folder. Takes any text, a stranger's too, and never throws. */
export function parseLesson(markdown: string, id: string): LessonReading {
  const text = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const tooLarge = sizeProblems(text);
  if (tooLarge.length > 0) return { ok: false, problems: tooLarge };
  const lines = text.split('\n');
  const top = frontMatterOf(lines, id);
  // Empty lines keep the numbers of those below.
  const body = lines.map((line, i) => (i < top.lines ? '' : line)).join('\n');
  const tree = documentTree(body);
  const { steps: sections, problems: cutting } = stepSections(tree, body);
  const steps = sections.map((section) => readStep(section, body));
  const problems = [
    ...top.problems,
    ...cutting,
    ...steps.flatMap((step) => step.problems),
    ...linkProblems(tree),
  ];
  return top.frontMatter === undefined || problems.length > 0
    ? { ok: false, problems: [...problems].sort(byPlace) }
    : { ok: true, lesson: { id, ...top.frontMatter, steps: steps.map(({ step }) => step) } };
}

const byPlace = (a: LessonProblem, b: LessonProblem): number => a.line - b.line || a.column - b.column;
