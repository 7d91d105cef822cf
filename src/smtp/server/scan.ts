import { append, type Content, type Place } from './content.ts';
import { nextLineDot, view } from './find.ts';

const CR = 13;
const LF = 10;
const DOT = 46;

/** Only CRLF . CRLF ends a letter: the table of what an octet means at each place. */
// RFC 5321 §4.1.1.4, §4.5.2
function after(place: Place, octet: number | undefined): Place | 'end' {
  if (place === 'line-start' && octet === DOT) return 'dot';
  if (place === 'dot' && octet === CR) return 'dot-cr';
  if (place === 'dot-cr' && octet === LF) return 'end';
  if (place === 'cr' && octet === LF) return 'line-start';
  return octet === CR && place !== 'dot' ? 'cr' : 'text';
}

/** What reading some octets comes to: the letter so far, how many octets were read, and whether its end was among them. */
export interface Scan {
  readonly content: Content;
  readonly read: number;
  readonly ended: boolean;
}

/** Stretches of a chunk, each as the offsets at which it begins and ends. */
type Stretches = number[];

/** The stretches as one, copied octet by octet: they are short, and a view for each would cost more than its octets. */
function joined(octets: Uint8Array, stretches: Stretches, heldCr: boolean): Uint8Array {
  const whole = new Uint8Array(octets.length + 1);
  let length = 0;
  if (heldCr) whole[length++] = CR;
  for (let i = 0; i < stretches.length; i += 2) {
    const end = stretches[i + 1] as number;
    for (let at = stretches[i] as number; at < end; at++) whole[length++] = octets[at] as number;
  }
  return whole.subarray(0, length);
}

/** Adds what is kept of a chunk. `heldCr`: the CR after a dot came in an earlier one and belongs to the letter. */
function keep(
  content: Content,
  octets: Uint8Array,
  stretches: Stretches,
  heldCr: boolean,
  place: Place,
): Content {
  const kept =
    heldCr || stretches.length > 2
      ? joined(octets, stretches, heldCr)
      : view(octets, stretches[0] ?? 0, stretches[1] ?? 0);
  return append(content, kept, place);
}

/** Reads on from `from` until the octets or the letter end. A dot that begins a line is dropped.
 *  How the letter is cut into chunks makes no difference. */
// RFC 5321 §4.5.2
export function scan(content: Content, octets: Uint8Array, from: number): Scan {
  const stretches: Stretches = [];
  let { place } = content;
  const heldCr = place === 'dot-cr';
  let kept = from;
  let at = from;
  for (; at < octets.length; at++) {
    // In the middle of a line nothing matters before the next line that begins with a dot.
    if (place === 'text') at = nextLineDot(octets, at);
    const next = after(place, octets[at]);
    if (next === 'end') {
      const isHeldOver = heldCr && at > from;
      return { content: keep(content, octets, stretches, isHeldOver, 'dot-cr'), read: at + 1, ended: true };
    }
    if (next === 'dot') {
      stretches.push(kept, at);
      kept = at + 1;
    }
    place = next;
  }
  // The CR after a dot is held back until the next octet tells what it is.
  const end = place === 'dot-cr' ? at - 1 : at;
  if (end > kept) stretches.push(kept, end);
  return { content: keep(content, octets, stretches, heldCr && at > from, place), read: at, ended: false };
}
