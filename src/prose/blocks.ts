import type { ListItem, RootContent } from 'mdast';
import type { Block, Inline } from './block.ts';
import { inlinesOf, runTogether } from './inline.ts';
import { documentTree, sourceOf } from './markdown.ts';

/** Our inert form of one block. What has no such form (a heading, a rule) is a paragraph as it was written. */
export function blockOf(node: RootContent, source: string): Block {
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', of: inlinesOf(node.children, source) };
    case 'list':
      return {
        kind: 'list',
        ordered: node.ordered === true,
        items: node.children.map((item) => textOf(item.children, source)),
      };
    case 'blockquote':
      return { kind: 'quote', of: textOf(node.children, source) };
    case 'code':
      return { kind: 'listing', info: node.lang ?? '', text: node.value };
    default:
      return { kind: 'paragraph', of: written(node, source) };
  }
}

/** The text within an item or a quotation: its paragraphs run together, other blocks as they were written. */
const textOf = (nodes: ListItem['children'], source: string): readonly Inline[] =>
  runTogether(
    nodes.map((node) =>
      node.type === 'paragraph' ? inlinesOf(node.children, source) : written(node, source),
    ),
  );

const written = (node: RootContent, source: string): readonly Inline[] => [
  { kind: 'text', text: sourceOf(node, source) },
];

/** A document as blocks that are safe to show, whoever wrote it. */
export const blocks = (markdown: string): readonly Block[] =>
  documentTree(markdown).children.map((node) => blockOf(node, markdown));
