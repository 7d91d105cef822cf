import type { Image, Link, Nodes } from 'mdast';
import { mayLeadTo } from '#prose/href.ts';
import type { Placed } from '#prose/markdown.ts';
import { type LessonProblem, problem } from './problem.ts';
import { placeOfNode } from './section.ts';

/** Links that may not be followed, and pictures: they are shown as they were written, which no writer wants. */
export function linkProblems(node: Nodes, depth = 0): readonly LessonProblem[] {
  // Deeper than this, nothing is shown as a link anyway.
  if (depth > DEEPEST) return [];
  const own = isRefused(node) ? [refusal(node, node.url)] : [];
  const children = 'children' in node ? node.children : [];
  return [...own, ...children.flatMap((child) => linkProblems(child, depth + 1))];
}

const DEEPEST = 100;

const isRefused = (node: Nodes): node is Image | Link =>
  node.type === 'image' || (node.type === 'link' && !mayLeadTo(node.url));

function refusal(node: Placed, href: string): LessonProblem {
  const { line, column } = placeOfNode(node);
  return problem('link', line, column, { href: href.slice(0, 200) });
}
