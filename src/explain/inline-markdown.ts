import type { Inline } from '#prose/block.ts';
import type { Facts } from '#smtp/model/reply.ts';
import { linkUrl } from './rfc/url.ts';

/** Signs that mean something in Markdown, wherever they stand in a line. */
const SIGNS = /[\\`*_[\]<>#&~|]/g;

/** A text that means itself in Markdown. */
export const escaped = (text: string): string => text.replace(SIGNS, '\\$&').replace(/\s*\n\s*/g, ' ');

/** A text as code, whatever is in it. */
export function codeSpan(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ');
  if (line === '') return '';
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const mark = '`'.repeat(longest + 1);
  // A span loses the spaces with which it begins and ends, so that backticks can stand there.
  const padding = /^[ `]|[ `]$/.test(line) ? ' ' : '';
  return `${mark}${padding}${line}${padding}${mark}`;
}

/** Where a link leads: a page of the site by the address of the site, a section of a standard at the RFC Editor. */
const leadsTo = (href: string, site: string): string => (href.startsWith('/') ? site + href : linkUrl(href));

/** Running text as Markdown, with the facts of a session. `site` is the address of the site without its last slash. */
export const inlineMarkdown = (inlines: readonly Inline[], facts: Facts, site: string): string =>
  inlines.map((inline) => one(inline, facts, site)).join('');

function one(inline: Inline, facts: Facts, site: string): string {
  switch (inline.kind) {
    case 'text':
      return escaped(inline.text);
    case 'code':
      return codeSpan(inline.text);
    case 'fact':
      return codeSpan(facts[inline.name] ?? `{${inline.name}}`);
    case 'emphasis':
      return `*${inlineMarkdown(inline.of, facts, site)}*`;
    case 'strong':
      return `**${inlineMarkdown(inline.of, facts, site)}**`;
    case 'link':
      return `[${inlineMarkdown(inline.of, facts, site)}](${leadsTo(inline.href, site)})`;
  }
}
