import type { Node, Parent } from 'mdast';
import { mayLeadTo } from '#prose/href.ts';
import { type LessonProblem, problem } from './problem.ts';

/** Links that may not be followed, and pictures: they are shown as they were written, which no writer wants. */
export function linkProblems(node: Node, depth = 0): readonly LessonProblem[] {
  // Deeper than this, nothing is shown as a link anyway.
  if (depth > 100) return [];
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const own = refused(node) ? [problem('link', line, column, { href: hrefOf(node).slice(0, 200) })] : [];
  const children = 'children' in node ? (node as Parent).children : [];
  return [...own, ...children.flatMap((child) => linkProblems(child, depth + 1))];
}

const hrefOf = (node: Node): string => ('url' in node ? String(node.url) : '');

const refused = (node: Node): boolean =>
  node.type === 'image' || (node.type === 'link' && !mayLeadTo(hrefOf(node)));
