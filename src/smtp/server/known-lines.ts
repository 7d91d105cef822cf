import { octetsOf } from '#encoding/octets.ts';

// What clients send they send again and again: the same addresses, in line after line. A line that has come before is recognised
// in its octets, and the text that was made of them then lies ready: it is the same text, so that what it leads to is found at once.

const PLACES = 1024;
const LONGEST = 64;
const LF = 10;

const texts = new Array<string>(PLACES).fill('');
/** The octets of each line, in the stretch that belongs to its place. */
const sheet = new Uint8Array(PLACES * LONGEST);

/** Octets that decide the place of a line, counted from its beginning: behind a verb, where lines begin to differ. */
const FIRST = 9;
const LAST = 18;

/** Whoever sends lines that meet at one place only loses what is saved here. */
function placeOf(octets: Uint8Array, at: number): number {
  let hash = 0;
  for (let nth = FIRST; nth < LAST; nth++) hash = (Math.imul(hash, 31) + (octets[at + nth] as number)) | 0;
  return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (PLACES - 1);
}

/** The line that begins here, its end included, if it is one that was noted. Short ones never are: they are soon read. */
export function knownLine(octets: Uint8Array, at: number): string | undefined {
  if (at + LAST > octets.length) return undefined;
  const place = placeOf(octets, at);
  const text = texts[place] as string;
  const from = place * LONGEST;
  for (let nth = 0; nth < text.length; nth++) {
    if (octets[at + nth] !== sheet[from + nth]) return undefined;
  }
  return text === '' ? undefined : text;
}

/** Notes a line, from its beginning to behind its end, and returns its text; one that is very short or long is not noted. */
export function noteLine(octets: Uint8Array, at: number, end: number): string {
  const text = octetsOf(octets, at, end);
  if (end - at < LAST || end - at > LONGEST || octets[end - 1] !== LF) return text;
  const place = placeOf(octets, at);
  texts[place] = text;
  sheet.set(octets.subarray(at, end), place * LONGEST);
  return text;
}
