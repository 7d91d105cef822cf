import type { Link, Paragraph, PhrasingContent } from 'mdast';
import type { Inline } from './block.ts';
import { codeOrFact, withFacts } from './fact.ts';
import { mayLeadTo } from './href.ts';
import { sourceOf, textTree } from './markdown.ts';

/** Emphasis within emphasis within … goes so deep and no deeper; what lies below stands as it was written. */
const DEEPEST = 8;

const SPACE: Inline = { kind: 'text', text: ' ' };

/** Our inert form of what Markdown calls phrasing content. What has no such form stands as it was written. */
export const inlinesOf = (nodes: readonly PhrasingContent[], source: string, depth = 0): readonly Inline[] =>
  joined(nodes.flatMap((node) => inlineOf(node, source, depth)));

function inlineOf(node: PhrasingContent, source: string, depth: number): readonly Inline[] {
  if (depth >= DEEPEST) return literal(node, source);
  switch (node.type) {
    case 'text':
      // A line of the source is no line of the page.
      return withFacts(node.value.replace(/\s*\n\s*/g, ' '));
    case 'inlineCode':
      return [codeOrFact(node.value)];
    case 'emphasis':
    case 'strong':
      return [{ kind: node.type, of: inlinesOf(node.children, source, depth + 1) }];
    case 'break':
      return [SPACE];
    case 'link':
      return link(node, source, depth);
    default:
      return literal(node, source);
  }
}

const link = (node: Link, source: string, depth: number): readonly Inline[] =>
  mayLeadTo(node.url)
    ? [{ kind: 'link', href: node.url, of: inlinesOf(node.children, source, depth + 1) }]
    : literal(node, source);

const literal = (node: PhrasingContent, source: string): readonly Inline[] => [
  { kind: 'text', text: sourceOf(node, source) },
];

/** Texts that stand side by side are one text. */
function joined(inlines: readonly Inline[]): readonly Inline[] {
  const out: Inline[] = [];
  for (const inline of inlines) {
    const last = out.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text') {
      out[out.length - 1] = { kind: 'text', text: last.text + inline.text };
    } else out.push(inline);
  }
  return out;
}

/** Paragraphs run together into one. */
export const runTogether = (paragraphs: readonly (readonly Inline[])[]): readonly Inline[] =>
  joined(paragraphs.flatMap((paragraph, i) => (i === 0 ? paragraph : [SPACE, ...paragraph])));

/** Running text with its emphasis, code, links and facts. Nothing in it begins a block. */
export const inlines = (text: string): readonly Inline[] =>
  // With all blocks switched off, paragraphs are all there is.
  runTogether((textTree(text).children as Paragraph[]).map(({ children }) => inlinesOf(children, text)));
