import { octetsOf } from '#encoding/octets.ts';
import { keep } from '#memory/kept.ts';
import { knownLine, noteLine } from './known-lines.ts';
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

/** A line as nearly every client writes it. */
export interface PlainLine {
  readonly manner: Manner;
  readonly argument: string;
  /** Octets, its CRLF counted. */
  readonly length: number;
}

/** What a server makes of lines that need no closer look. */
export interface PlainLines {
  /** Verbs of four letters that are carried out whoever asks, each as a line of its own, by those letters. */
  readonly verbs: ReadonlyMap<number, PlainLine>;
  /** Octets of the longest line. */
  readonly longest: number;
  /** Lines that have come before, by their text. */
  readonly heard: Map<string, PlainLine>;
}

const codesOf = (verb: string): readonly number[] => Array.from(verb, (letter) => letter.charCodeAt(0));

/** The plain lines of a server that takes its verbs in these manners. */
export const plainLinesOf = (manners: ReadonlyMap<string, Manner>, longest: number): PlainLines => {
  const verbs = [...manners].filter(([verb, { isSure }]) => verb.length === 4 && isSure);
  const lines = verbs.map(
    ([verb, manner]) => [fourAt(codesOf(verb), 0), { manner, argument: '', length: 6 }] as const,
  );
  return { verbs: new Map(lines), longest, heard: new Map() };
};

/** Where printable ASCII ends, if a CRLF ends it, and -1 if not. */
function lineEnd(octets: Uint8Array, from: number): number {
  let at = from;
  while ((octets[at] as number) >= SPACE && (octets[at] as number) < DELETE) at++;
  return octets[at] === CR && octets[at + 1] === LF ? at : -1;
}

/** A line that has not come before: it is read, and kept. */
function newLine(
  octets: Uint8Array,
  at: number,
  { verbs, longest, heard }: PlainLines,
): PlainLine | undefined {
  const verb = verbs.get(fourAt(octets, at));
  if (verb === undefined) return undefined;
  if (octets[at + 4] === CR && octets[at + 5] === LF) return verb;
  const end = lineEnd(octets, at + 4);
  const length = end + 2 - at;
  if (end < 0 || length > longest) return undefined;
  const from = at + 5;
  const isParted = octets[at + 4] === SPACE && octets[from] !== SPACE && octets[end - 1] !== SPACE;
  if (!isParted) return undefined;
  const line = { manner: verb.manner, argument: octetsOf(octets, from, end), length };
  return keep(heard, noteLine(octets, at, end + 2), line);
}

/** The line that begins at this offset, if it is whole, not too long, and as nearly every client writes it. */
export function plainLine(octets: Uint8Array, at: number, lines: PlainLines): PlainLine | undefined {
  const text = knownLine(octets, at);
  const before = text === undefined ? undefined : lines.heard.get(text);
  return before ?? newLine(octets, at, lines);
}
