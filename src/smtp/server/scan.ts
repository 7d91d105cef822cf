import { append, type Content, joined, type Place } from './content.ts';

const CR = 13;
const LF = 10;
const DOT = 46;
const LONE_CR = Uint8Array.of(CR);

/** Only CRLF . CRLF ends a letter: the table of what an octet means at each place. */
// RFC 5321 §4.1.1.4, §4.5.2
function after(place: Place, octet: number | undefined): Place | 'end' {
  if (place === 'line-start' && octet === DOT) return 'dot';
  if (place === 'dot' && octet === CR) return 'dot-cr';
  if (place === 'dot-cr' && octet === LF) return 'end';
  if (place === 'cr' && octet === LF) return 'line-start';
  return octet === CR && place !== 'dot' ? 'cr' : 'text';
}

/** In the middle of a line nothing matters before the octet that stands in front of the next LF. */
const skipText = (octets: Uint8Array, at: number): number => {
  const feed = octets.indexOf(LF, at);
  return feed < 0 ? octets.length - 1 : Math.max(at, feed - 1);
};

/** What reading some octets comes to: the letter so far, how many octets were read, and whether its end was among them. */
export interface Scan {
  readonly content: Content;
  readonly read: number;
  readonly ended: boolean;
}

/** Reads on from `from` until the octets or the letter end. A dot that begins a line is dropped.
 *  How the letter is cut into chunks makes no difference. */
// RFC 5321 §4.5.2
export function scan(content: Content, octets: Uint8Array, from: number): Scan {
  const pieces: Uint8Array[] = [];
  let { place } = content;
  let kept = from;
  let at = from;
  for (; at < octets.length; at++) {
    if (place === 'text') at = skipText(octets, at);
    const next = after(place, octets[at]);
    if (next === 'end') return { content: keep(content, pieces, 'dot-cr'), read: at + 1, ended: true };
    if (next === 'dot') {
      pieces.push(octets.subarray(kept, at));
      kept = at + 1;
    }
    // The CR after a dot came in an earlier chunk and turns out to belong to the letter.
    if (place === 'dot-cr' && at === from) pieces.push(LONE_CR);
    place = next;
  }
  // The CR after a dot is held back until the next octet tells what it is.
  const end = place === 'dot-cr' ? at - 1 : at;
  if (end > kept) pieces.push(octets.subarray(kept, end));
  return { content: keep(content, pieces, place), read: at, ended: false };
}

const keep = (content: Content, pieces: readonly Uint8Array[], place: Place): Content => {
  const { parts, size, limit } = append(content, joined(pieces));
  return { parts, size, limit, place };
};
