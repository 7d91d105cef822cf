import type { Facts } from '#smtp/model/reply.ts';
import type { RfcRef } from '#smtp/model/rfc.ts';
import type { monaco } from './editor.ts';

/** Gives a message of the page's language by its key, with its facts. */
export type T = (key: string, facts?: Facts) => string;

/** A message as Markdown without HTML and links, with the section that stands behind it. */
export const prose = (t: T, about: string, facts: Facts, rfc?: RfcRef): monaco.IMarkdownString => ({
  value: rfc === undefined ? t(about, facts) : `${t(about, facts)}  \n${rfc.replaceAll(' ', '\u00a0')}`,
});
