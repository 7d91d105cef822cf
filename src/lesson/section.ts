import type { Heading, Root, RootContent } from 'mdast';
import { inlinesOf } from '#prose/inline.ts';
import type { Placed } from '#prose/markdown.ts';
import { plainText } from '#prose/plain.ts';
import type { Place } from './place.ts';
import { type LessonProblem, problem } from './problem.ts';

/** What stands under one heading, down to the next. */
export interface Section {
  readonly title: string;
  readonly line: number;
  readonly nodes: readonly RootContent[];
}

/** One step as it stands in the file: its own blocks, and its hints. */
export interface StepSection extends Section {
  readonly hints: readonly Section[];
}

/** What a hint's heading says; the file's language is the writer's. */
const HINT_HEADINGS = ['Hint', 'Подсказка'];

/** Where a node begins in the file; every node that was read from a file knows that. */
export const placeOfNode = (node: Placed): Place => (node.position as { readonly start: Place }).start;

/** The line of the file at which a node begins. */
export const lineOf = (node: Placed): number => placeOfNode(node).line;

const titleOf = (heading: Heading, source: string): string =>
  plainText(inlinesOf(heading.children, source)).trim();

/** A document cut at headings of this depth: what stands before the first, and the sections. */
function cut(
  nodes: readonly RootContent[],
  depth: number,
  source: string,
): { readonly before: readonly RootContent[]; readonly sections: readonly Section[] } {
  const heads = nodes.flatMap((node, i) => (node.type === 'heading' && node.depth === depth ? [i] : []));
  return {
    before: nodes.slice(0, heads[0] ?? nodes.length),
    sections: heads.map((head, i) => ({
      title: titleOf(nodes[head] as Heading, source),
      line: lineOf(nodes[head] as Heading),
      nodes: nodes.slice(head + 1, heads[i + 1] ?? nodes.length),
    })),
  };
}

/** A lesson cut into its steps by `##`, each step into its own part and its hints by `###`. */
export function stepSections(
  { children }: Root,
  source: string,
): { readonly steps: readonly StepSection[]; readonly problems: readonly LessonProblem[] } {
  const { before, sections } = cut(children, 2, source);
  const steps = sections.map((section): StepSection => {
    const inner = cut(section.nodes, 3, source);
    return { ...section, nodes: inner.before, hints: inner.sections };
  });
  const [first] = before;
  const problems = [
    ...(first === undefined ? [] : [problem('text-before-steps', lineOf(first))]),
    ...(steps.length === 0 ? [problem('no-steps', 1)] : []),
    ...steps.flatMap(headingProblems),
  ];
  return { steps, problems };
}

const headingProblems = ({ title, line, nodes, hints }: StepSection): readonly LessonProblem[] => [
  ...(title === '' ? [problem('no-title', line)] : []),
  ...[...nodes, ...hints.flatMap((hint) => hint.nodes)]
    .filter((node) => node.type === 'heading')
    .map((node) => unknownSection('#'.repeat(node.depth), lineOf(node))),
  ...hints
    .filter((hint) => !HINT_HEADINGS.includes(hint.title))
    .map((hint) => unknownSection(hint.title, hint.line)),
];

const unknownSection = (text: string, line: number): LessonProblem =>
  problem('unknown-section', line, 1, {
    text,
    possible: HINT_HEADINGS.map((words) => `### ${words}`).join(', '),
  });
