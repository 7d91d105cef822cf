import { items } from '#memory/list.ts';
import type { Content } from '#smtp/server/content.ts';

// A header that is longer than this is not looked through to the end: what follows is coloured as text.
const ENOUGH = 65_536;

const LF = 10;
const CR = 13;

// The length of the line at the end of the piece, or undefined as soon as an empty line has gone by.
function lineAfter(piece: Uint8Array, lineLength: number): number | undefined {
  let length = lineLength;
  for (const octet of piece) {
    if (octet === LF && length === 0) return undefined;
    if (octet === LF) length = 0;
    else if (octet !== CR) length++;
  }
  return length;
}

/** Has the empty line that ends the header gone by in the letter that is coming in? */
// RFC 5322 §2.1
export function headerHasEnded({ parts, size }: Content): boolean {
  if (size > ENOUGH) return true;
  let length: number | undefined = 0;
  for (const piece of items(parts)) {
    length = lineAfter(piece, length);
    if (length === undefined) return true;
  }
  return false;
}
