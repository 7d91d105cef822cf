import { upperCase } from '#encoding/ascii-case.ts';
import type { Server } from '../model/server.ts';
import { VERBS } from '../model/verb.ts';
import { linesOf } from '../policy/command-lines.ts';
import { habitsOf } from './habits.ts';

/** A line as verb and argument. */
export interface Split {
  /** In capitals. */
  readonly verb: string;
  readonly argument: string;
}

/** An argument of nothing but the space before it, where that space is not let go. */
const BLANK = ' ';

/** A verb as it is nearly always written is found here, and need not be made. */
const written: ReadonlyMap<string, string> = new Map(VERBS.map((verb) => [verb, verb]));

const verbOf = (word: string): string => written.get(word) ?? upperCase(word);

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160;

/** Any white space parts the words. */
// Not RFC 5321 §4.1.1: the grammar has one space there
function loosely(line: string): Split {
  let end = 0;
  while (end < line.length && !isBlank(line.charCodeAt(end))) end++;
  // Most lines begin with their verb, and are parted by one space.
  if (end === line.length) return { verb: verbOf(line), argument: '' };
  const isTight = end > 0 && !isBlank(line.charCodeAt(end + 1)) && !isBlank(line.charCodeAt(line.length - 1));
  return isTight ? { verb: verbOf(line.slice(0, end)), argument: line.slice(end + 1) } : loosest(line.trim());
}

function loosest(text: string): Split {
  let end = 0;
  while (end < text.length && !isBlank(text.charCodeAt(end))) end++;
  const isOver = end === text.length;
  const verb = verbOf(isOver ? text : text.slice(0, end));
  return { verb, argument: isOver ? '' : text.slice(end).trimStart() };
}

const isSpace = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\t';

/** The line without the white space at its end. */
function trimmed(line: string): string {
  let end = line.length;
  while (end > 0 && isSpace(line, end - 1)) end--;
  return end === line.length ? line : line.slice(0, end);
}

const parted = (text: string): Split => {
  const space = text.indexOf(' ');
  return space < 0
    ? { verb: verbOf(text), argument: '' }
    : { verb: verbOf(text.slice(0, space)), argument: text.slice(space + 1) || BLANK };
};

/** The verb in capitals and what stands after it. White space before the CRLF is passed over. */
// RFC 5321 §2.4: verbs are read without regard to case; RFC 5321 §4.1.1 asks to tolerate trailing white space
export function split(line: string, server: Server): Split {
  const { splitsAtAnyBlank, dropsTrailingSpace } = habitsOf(server);
  if (splitsAtAnyBlank) return loosely(line);
  return parted(dropsTrailingSpace ? trimmed(line) : line);
}

/** Is every octet an ASCII character other than NUL, as nearly always? */
export function isPlain(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 0 || code > 127) return false;
  }
  return true;
}

/** A line as this server reads its octets, before anything is made of it. */
// Not RFC 5321 §2.4: some servers end a line at a NUL, or know only seven bits of an octet
export function asRead(line: string, server: Server): string {
  const { nul, eighthBit } = linesOf(server);
  const kept = nul === 'cut' && line.includes('\0') ? line.slice(0, line.indexOf('\0')) : line;
  return eighthBit === 'strip'
    ? kept.replace(/[\x80-\xff]/g, (octet) => String.fromCharCode(octet.charCodeAt(0) & 127))
    : kept;
}
