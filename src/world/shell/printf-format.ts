import { unescaped } from './escape.ts';
import { OUTPUT_LIMIT } from './program.ts';

/** One conversion of a printf format: `%-5s`, `%03d`. */
export interface Conversion {
  readonly kind: 'conversion';
  readonly letter: string;
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
}

/** A printf format is text, conversions, and perhaps a place at which it stops making sense. */
export type FormatPiece =
  | { readonly kind: 'text'; readonly octets: string }
  | Conversion
  | { readonly kind: 'fault'; readonly words: string };

const CONVERSION = /^%(?!%)([-+ #0]*)(\d*)(?:\.(\d*))?[hlLjzt]*/;
const LETTERS = 'sbcdiuxXo';

/** No number in a format needs to be larger than all that may be printed. */
const bounded = (digits: string): number => Math.min(Number(digits), OUTPUT_LIMIT + 1);

function conversionAt(format: string, at: number): { readonly piece: FormatPiece; readonly end: number } {
  const match = CONVERSION.exec(format.slice(at));
  if (match === null) return { piece: { kind: 'text', octets: '%' }, end: at + 2 };
  const [start, flags = '', width = '', precision] = match;
  const end = at + start.length + 1;
  const letter = format.charAt(end - 1);
  if (letter === '') return { piece: { kind: 'fault', words: `\`${start}': missing format character` }, end };
  if (!LETTERS.includes(letter)) {
    return { piece: { kind: 'fault', words: `\`${letter}': invalid format character` }, end };
  }
  const piece: Conversion = {
    kind: 'conversion',
    letter,
    flags,
    width: bounded(width),
    precision: precision === undefined ? undefined : bounded(precision),
  };
  return { piece, end };
}

/** Takes a format apart, once for all its uses. */
export function formatPieces(format: string): readonly FormatPiece[] {
  const pieces: FormatPiece[] = [];
  let from = 0;
  for (let at = format.indexOf('%'); at !== -1; at = format.indexOf('%', from)) {
    pieces.push({ kind: 'text', octets: unescaped(format.slice(from, at), 'format').octets });
    const { piece, end } = conversionAt(format, at);
    pieces.push(piece);
    from = end;
  }
  return [...pieces, { kind: 'text', octets: unescaped(format.slice(from), 'format').octets }];
}

/** Fills a converted word with spaces up to the width. */
export const padded = (text: string, { flags, width }: Conversion): string =>
  flags.includes('-') ? text.padEnd(width) : text.padStart(width);
