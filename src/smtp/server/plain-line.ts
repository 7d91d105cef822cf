import { knownOctets } from '#memory/known-octets.ts';
import type { Manner } from './manner.ts';

// Nearly every line is a verb of four letters, and perhaps one space and an argument, in ASCII and with CRLF behind it. Such a one is
// recognised in the octets themselves. Whatever else comes is left to those who read lines as every server has its way to.

const CR = 13;
const LF = 10;
const SPACE = 32;
const DELETE = 127;

/** The bit that tells a small letter from its capital. */
const CASE = 0x20;

/** Four letters as one number, the same for small ones and capitals. */
const fourAt = (octets: ArrayLike<number>, at: number): number =>
  (((octets[at] as number) & ~CASE) << 24) |
  (((octets[at + 1] as number) & ~CASE) << 16) |
  (((octets[at + 2] as number) & ~CASE) << 8) |
  ((octets[at + 3] as number) & ~CASE);

/** Verbs of four letters, by those letters. */
export type FourLetters = ReadonlyMap<number, Manner>;

/** Those of the verbs that have four letters and are carried out whoever asks. */
export const fourLetters = (manners: ReadonlyMap<string, Manner>): FourLetters =>
  new Map(
    [...manners]
      .filter(([verb, { isSure }]) => verb.length === 4 && isSure)
      .map(([verb, manner]) => [
        fourAt(
          Array.from(verb, (letter) => letter.charCodeAt(0)),
          0,
        ),
        manner,
      ]),
  );

/** A line as nearly every client writes it. */
export interface PlainLine {
  readonly manner: Manner;
  readonly argument: string;
  /** The offset behind its CRLF. */
  readonly end: number;
}

/** Where printable ASCII ends, if a CRLF ends it, and -1 if not. */
function lineEnd(octets: Uint8Array, from: number): number {
  let at = from;
  while ((octets[at] as number) >= SPACE && (octets[at] as number) < DELETE) at++;
  return octets[at] === CR && octets[at + 1] === LF ? at : -1;
}

/** The line that begins at this offset, if it is whole, of at most so many octets, CRLF counted, and as nearly every client writes it. */
export function plainLine(
  octets: Uint8Array,
  at: number,
  known: FourLetters,
  longest: number,
): PlainLine | undefined {
  const manner = known.get(fourAt(octets, at));
  if (manner === undefined) return undefined;
  const end = lineEnd(octets, at + 4);
  if (end < 0 || end + 2 - at > longest) return undefined;
  if (end === at + 4) return { manner, argument: '', end: end + 2 };
  const from = at + 5;
  const isParted = octets[at + 4] === SPACE && octets[from] !== SPACE && octets[end - 1] !== SPACE;
  return isParted ? { manner, argument: knownOctets(octets, from, end), end: end + 2 } : undefined;
}
