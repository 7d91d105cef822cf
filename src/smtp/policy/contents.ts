import { octetsOf } from '#encoding/octets.ts';
import { HEADER_LIMIT, headerEnd } from '#mail/header-end.ts';
import type { Contents } from '../model/policy.ts';

const LF = 10;
const CR = 13;

const TEXT_LIMIT = 1_048_576;

/** Octets of the longest line of a letter, its end not counted. */
export function longestLine({ octets: content }: Contents): number {
  let longest = 0;
  let from = 0;
  for (let feed = content.indexOf(LF); feed >= 0; feed = content.indexOf(LF, from)) {
    const length = feed - from - (content[feed - 1] === CR ? 1 : 0);
    if (length > longest) longest = length;
    from = feed + 1;
  }
  return Math.max(longest, content.length - from);
}

/** Does the word stand here, whatever the case of its letters? Its room has been looked at before. */
function isWordAt(content: Uint8Array, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if (((content[at + i] as number) | 32) !== word.charCodeAt(i)) return false;
  }
  return true;
}

const isLineEnd = (octet: number | undefined): boolean => octet === LF || octet === CR;

/** Does the header section end with the CRLF before this offset? */
// RFC 5322 §2.1: an empty line comes after it
const isOver = (content: Uint8Array, at: number): boolean =>
  content[at] === CR &&
  content[at + 1] === LF &&
  (at === 0 || (content[at - 1] === LF && content[at - 2] === CR));

/** Where the line ends that goes on here, or `last`. Nearly every octet is beyond CR, and one look tells. */
function lineEndAfter(octets: Uint8Array, from: number, last: number): number {
  let at = from;
  while (at < last && !isLineEnd(octets[at])) {
    at++;
    while ((octets[at] as number) > CR) at++;
  }
  return Math.min(at, last);
}

/** Does a line of the header section begin with this word, in small letters here and in any there? */
export function hasLine({ octets }: Contents, word: string): boolean {
  const last = Math.min(octets.length, HEADER_LIMIT) - word.length;
  for (let at = 0; at <= last && !isOver(octets, at); at++) {
    if (isWordAt(octets, at, word)) return true;
    at = lineEndAfter(octets, at, last);
  }
  return false;
}

/** The header section (its first 64 KiB). */
export const header = ({ octets }: Contents): string => octetsOf(octets, 0, headerEnd(octets));

/** Header section and body as they came, dots undone (the first MiB). */
export const text = ({ octets }: Contents): string =>
  octetsOf(octets, 0, Math.min(octets.length, TEXT_LIMIT));

/** Is there a NUL in the letter? */
export const hasNul = ({ octets }: Contents): boolean => octets.includes(0);
