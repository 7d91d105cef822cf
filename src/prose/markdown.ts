import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** HTML is not a construct of our Markdown: it stays the text that it was written as. */
const NO_HTML = { disable: { null: ['htmlFlow', 'htmlText', 'definition'] } };

/** In running text nothing begins a block: a line that starts with `1.` or `#` is words. */
const NO_BLOCKS = {
  disable: {
    null: [
      ...NO_HTML.disable.null,
      'blockQuote',
      'codeFenced',
      'codeIndented',
      'headingAtx',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};

/** The tree of a document, every node with its place in the source. */
export const documentTree = (markdown: string): Root => fromMarkdown(markdown, { extensions: [NO_HTML] });

/** The tree of running text: paragraphs and nothing else. */
export const textTree = (markdown: string): Root => fromMarkdown(markdown, { extensions: [NO_BLOCKS] });

/** The part of the source that a node was read from. */
export const sourceOf = (node: Placed, source: string): string =>
  source.slice(node.position?.start.offset, node.position?.end.offset);

/** A node with its place in the source, as every node that was read from a source has. */
export interface Placed {
  readonly position?: { readonly start: Place; readonly end: Place } | undefined;
}

/** Line and column count from 1, the offset from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset?: number | undefined;
}
