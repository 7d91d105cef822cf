import type { Receiver } from '#smtp/server/receiver.ts';

const LF = 10;
const CR = 13;
const DOT = 46;

/** The longest end of a letter, `\n.\r\n`, but for its last octet: so much of the octets before may belong to it. */
const TAIL = 3;

/** The last octets that a client has sent, those before them taken into account. */
export function tailOf(tail: string, octets: Uint8Array): string {
  let text = tail;
  for (const octet of octets.subarray(-TAIL)) text += String.fromCharCode(octet);
  return text.slice(-TAIL);
}

const END = /\n\.\r?\n/;

/** Where a letter ends whose last line began in earlier octets; undefined if it does not. */
function endAcross(tail: string, octets: Uint8Array, from: number): number | undefined {
  const text = tail + String.fromCharCode(...octets.subarray(from, from + TAIL));
  const found = END.exec(text);
  return found === null ? undefined : from + found.index + found[0].length - tail.length;
}

/** Behind the first line that is one dot, be its end CRLF or LF: what the server makes of it is the server's business. */
function letterEnd(tail: string, octets: Uint8Array, from: number): number {
  const across = endAcross(tail, octets, from);
  if (across !== undefined && across > from) return across;
  for (let at = octets.indexOf(DOT, from + 1); at > 0; at = octets.indexOf(DOT, at + 1)) {
    if (octets[at - 1] !== LF) continue;
    if (octets[at + 1] === LF) return at + 2;
    if (octets[at + 1] === CR && octets[at + 2] === LF) return at + 3;
  }
  return octets.length;
}

/** How far to read so that at most one thing ends: a line, a letter or a chunk. Then it is known which reply answers what. */
export function pieceEnd(
  { chunk, session }: Receiver,
  tail: string,
  octets: Uint8Array,
  from: number,
): number {
  if (chunk !== undefined) return Math.min(from + chunk.octets, octets.length);
  if (session.state === 'data') return letterEnd(tail, octets, from);
  const feed = octets.indexOf(LF, from);
  return feed < 0 ? octets.length : feed + 1;
}
