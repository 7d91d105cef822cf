import { octetsOf } from '#encoding/octets.ts';
import { headerEnd } from '#mail/header-end.ts';
import type { Contents } from '../model/policy.ts';

const LF = 10;
const CR = 13;

const TEXT_LIMIT = 1_048_576;

/** Octets of the longest line, its end not counted. */
function longestLine(content: Uint8Array): number {
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

/** Does a line of the header section begin with the word? */
function beginsLine(content: Uint8Array, word: string): boolean {
  const last = headerEnd(content) - word.length;
  if (last >= 0 && isWordAt(content, 0, word)) return true;
  for (let at = 0; at < last; at++) {
    const octet = content[at];
    if ((octet === LF || octet === CR) && isWordAt(content, at + 1, word)) return true;
  }
  return false;
}

/** What policies may ask about a letter of so many octets, of which these were kept. */
export const contentsOf = (octets: Uint8Array, size: number): Contents => ({
  size,
  header: () => octetsOf(octets, 0, headerEnd(octets)),
  longestLine: () => longestLine(octets),
  hasNul: () => octets.includes(0),
  text: () => octetsOf(octets, 0, Math.min(octets.length, TEXT_LIMIT)),
  hasLine: (word) => beginsLine(octets, word),
});
