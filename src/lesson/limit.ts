import { type LessonProblem, problem } from './problem.ts';

/** What a lesson may measure at most. A good one needs a tenth of it; what is more is refused before it is read. */
export const LIMITS = {
  characters: 60_000,
  lines: 3_000,
  lineLength: 2_000,
  headings: 200,
  /** Quotations and lists within one another. */
  nesting: 6,
  frontMatter: 8_000,
  /** Mappings and lists within one another. */
  yamlNesting: 8,
} as const;

const HEADING = /^ {0,3}#/;
const CONTAINERS = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])(?=[ \t>]|$))*/;

/** Quotation marks and list markers at the beginning of a line; two spaces before them stand for a list around it. */
function nesting(line: string): number {
  const containers = line.slice(0, line.length - line.replace(CONTAINERS, '').length);
  const indent = containers.length - containers.trimStart().length;
  return containers.replace(/\d+|[ \t]/g, '').length + Math.floor(indent / 2);
}

/** What makes a text too large to be a lesson, before any of it is taken in. */
export function sizeProblems(markdown: string): readonly LessonProblem[] {
  if (markdown.length > LIMITS.characters) return [over('too-big', 1, LIMITS.characters)];
  const lines = markdown.split('\n');
  if (lines.length > LIMITS.lines) return [over('too-many-lines', LIMITS.lines + 1, LIMITS.lines)];
  const headings = lines.filter((line) => HEADING.test(line)).length;
  if (headings > LIMITS.headings) return [over('too-many-headings', 1, LIMITS.headings)];
  return lines.flatMap(lineProblems);
}

function lineProblems(line: string, i: number): readonly LessonProblem[] {
  if (line.length > LIMITS.lineLength) return [over('line-too-long', i + 1, LIMITS.lineLength)];
  return nesting(line) > LIMITS.nesting ? [over('too-deep', i + 1, LIMITS.nesting)] : [];
}

const over = (key: LessonProblem['key'], line: number, maximum: number): LessonProblem =>
  problem(key, line, 1, { maximum: String(maximum) });
