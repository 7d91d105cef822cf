import type { Inline } from './block.ts';

/** What running text says without its dress: for titles, messages and whoever listens. */
export const plainText = (inlines: readonly Inline[]): string => inlines.map(plain).join('');

function plain(inline: Inline): string {
  if (inline.kind === 'fact') return `{${inline.name}}`;
  return 'of' in inline ? plainText(inline.of) : inline.text;
}
