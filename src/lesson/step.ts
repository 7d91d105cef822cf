import type { Blockquote, Code, Paragraph, RootContent } from 'mdast';
import type { Inline } from '#prose/block.ts';
import { blockOf } from '#prose/blocks.ts';
import { inlinesOf } from '#prose/inline.ts';
import { readGoals } from './goals.ts';
import type { Goal, Line, Step, WrongWay } from './lesson.ts';
import { notation } from './notation/notation.ts';
import { type LessonProblem, type ProblemKey, problem } from './problem.ts';
import { lineOf, type Section, type StepSection } from './section.ts';
import { solutionGoals } from './solution-goals.ts';

/** A step while it is being read: the file's text, and a place for all that is found wrong. */
interface Reading {
  readonly source: string;
  readonly problems: LessonProblem[];
}

/** Fenced blocks that mean something to us; every other name is taken for a slip of the pen. */
const MEANINGFUL = ['smtp', 'goals', 'wrong'];
const LISTINGS = ['text', 'eml'];

/** Reads one step; what cannot be read is a problem, and the rest is read all the same. */
export function readStep(
  section: StepSection,
  source: string,
): { step: Step; problems: readonly LessonProblem[] } {
  const reading: Reading = { source, problems: [] };
  const { nodes, title, line } = section;
  const wrongWays = nodes.flatMap((node, i) => wrongWay(reading, node, nodes[i + 1]));
  const solution = solutionOf(reading, section);
  const written = goalsOf(reading, section);
  const step: Step = {
    title,
    prose: nodes.filter((node, i) => isProse(node, nodes[i - 1])).map((node) => blockOf(node, source)),
    task: taskOf(reading, section),
    goals: written ?? goalsFrom(reading, solution, line),
    inOrder: written === undefined,
    solution,
    wrongWays,
    hints: section.hints.map((hint) => hintOf(reading, hint)),
    at: line,
  };
  for (const node of nodes) checkFence(reading, node);
  return { step, problems: reading.problems };
}

const fence = (node: RootContent | undefined, name: string): node is Code =>
  node?.type === 'code' && node.lang === name;

/** Text for the student: neither the task, nor a block of ours, nor the hint of a wrong way. */
const isProse = (node: RootContent, before: RootContent | undefined): boolean =>
  node.type !== 'blockquote' &&
  node.type !== 'heading' &&
  !MEANINGFUL.some((name) => fence(node, name)) &&
  !(node.type === 'paragraph' && fence(before, 'wrong'));

/** The one node of its kind; a second one is a problem, and so is none where one is needed. */
function only<N extends RootContent>(
  reading: Reading,
  { nodes, line }: Section,
  fits: (node: RootContent) => node is N,
  keys: { readonly none?: ProblemKey; readonly more: ProblemKey },
): N | undefined {
  const [first, ...more] = nodes.filter(fits);
  if (first === undefined && keys.none !== undefined) reading.problems.push(problem(keys.none, line));
  reading.problems.push(...more.map((node) => problem(keys.more, lineOf(node))));
  return first;
}

/** The text of a fenced block begins on the line after its fence. */
const read = (node: Code): readonly [string, number] => [node.value, lineOf(node) + 1];

function solutionOf(reading: Reading, section: Section): readonly Line[] {
  const keys = { none: 'no-solution', more: 'two-solutions' } as const;
  const node = only(reading, section, (one): one is Code => fence(one, 'smtp'), keys);
  if (node === undefined) return [];
  const { lines, problems } = notation(...read(node));
  reading.problems.push(...problems);
  return lines;
}

function goalsOf(reading: Reading, section: Section): readonly Goal[] | undefined {
  const node = only(reading, section, (one): one is Code => fence(one, 'goals'), { more: 'two-goals' });
  if (node === undefined) return undefined;
  const { goals, problems } = readGoals(...read(node));
  reading.problems.push(...problems);
  return goals;
}

function goalsFrom(reading: Reading, solution: readonly Line[], line: number): readonly Goal[] {
  const goals = solutionGoals(solution);
  if (goals.length === 0 && solution.length > 0) reading.problems.push(problem('nothing-to-check', line));
  return goals;
}

function taskOf(reading: Reading, section: Section): readonly Inline[] {
  const keys = { none: 'no-task', more: 'two-tasks' } as const;
  const isQuote = (node: RootContent): node is Blockquote => node.type === 'blockquote';
  const node = only(reading, section, isQuote, keys);
  const block = node === undefined ? undefined : blockOf(node, reading.source);
  return block?.kind === 'quote' ? block.of : [];
}

/** A wrong way and its hint, which is the paragraph right after it. */
function wrongWay(reading: Reading, node: RootContent, next: RootContent | undefined): readonly WrongWay[] {
  if (!fence(node, 'wrong')) return [];
  const at = lineOf(node);
  const { lines, problems } = notation(...read(node));
  reading.problems.push(...problems);
  if (next?.type === 'paragraph') return [{ lines, hint: inlinesOf(next.children, reading.source), at }];
  reading.problems.push(problem('wrong-without-hint', at));
  return [];
}

function hintOf(reading: Reading, { nodes, line }: Section): readonly Inline[] {
  const paragraphs = nodes.filter((node): node is Paragraph => node.type === 'paragraph');
  if (paragraphs.length !== 1 || nodes.length !== 1)
    reading.problems.push(problem('not-one-paragraph', line));
  return paragraphs.flatMap(({ children }) => inlinesOf(children, reading.source));
}

function checkFence(reading: Reading, node: RootContent): void {
  if (node.type !== 'code' || node.lang == null) return;
  const possible = [...MEANINGFUL, ...LISTINGS];
  if (!possible.includes(node.lang))
    reading.problems.push(
      problem('unknown-block', lineOf(node), 1, { text: node.lang, possible: possible.join(', ') }),
    );
}
