import type { Parsed } from '../model/problem.ts';
import type { LocalPartClass, Spelling } from '../model/spelling.ts';
import { ATEXT, DOT, stands } from './character.ts';
import { pastQuoted } from './loose-extent.ts';
import { departure, read, tooLong, wrong } from './parsed.ts';

const GRAMMAR = 'RFC 5321 §4.1.2';
const LONGEST_LOCAL_PART = 64;

const SIGNS: Readonly<Record<string, LocalPartClass>> = {
  ':': 'colon',
  ';': 'semicolon',
  ' ': 'space',
  '\t': 'tab',
  '\r': 'tab',
  ')': 'parenthesis',
};

/** The class of a character that the grammar does not allow outside quotation marks. */
function classOf(text: string, at: number): LocalPartClass | undefined {
  const code = text.charCodeAt(at);
  if (code > 127) return '8-bit';
  const sign = SIGNS[text[at] ?? ''];
  return sign ?? (code < 32 || code === 127 ? 'control' : undefined);
}

const hasStrayDot = (text: string): boolean =>
  text.startsWith('.') || text.endsWith('.') || text.includes('..');

/** Something in quotation marks, behind a backslash, or in a comment, from `at` up to `past`. */
function quotedPiece(text: string, at: number, past: number, to: number): Parsed<string> {
  if (past > to) return wrong(text, to, text[at] === '"' ? 'quoted-end' : 'local-part', GRAMMAR);
  if (text[at] === '(') return read('', past);
  return read(text.slice(at, past).replace(/^"|"$/g, '').replace(/\\(.)/gs, '$1'), past);
}

/** One piece: quoted, commented, or a single character; its meaning, and the offset after it. */
function piece(text: string, at: number, to: number, spelling: Spelling): Parsed<string> {
  if (stands(text, at, ATEXT | DOT)) return read(text[at] ?? '', at + 1);
  const past = pastQuoted(text, at, spelling);
  if (past > at + 1 || text[at] === '"') return quotedPiece(text, at, past, to);
  const found = classOf(text, at);
  const isAt = text[at] === '@' && spelling.alsoInDomain.includes('second-at');
  const isTaken = isAt || (found !== undefined && spelling.alsoInLocalPart.includes(found));
  return isTaken ? read(text[at] ?? '', at + 1) : wrong(text, at, 'local-part', GRAMMAR);
}

/** What stands before the `@`, as a lenient server reads it. */
// Not RFC 5321 §4.1.2: characters, dots and quoting that the grammar does not have
export function looseLocalPart(text: string, from: number, to: number, spelling: Spelling): Parsed<string> {
  let value = '';
  for (let at = from; at < to; ) {
    const next = piece(text, at, to, spelling);
    if (!next.ok) return next;
    value += next.value;
    at = next.end;
  }
  const isEmpty = from === to && !spelling.alsoInLocalPart.includes('nothing');
  if (isEmpty) return wrong(text, from, 'local-part', GRAMMAR);
  const isQuoted = text.slice(from, to).includes('"');
  if (!isQuoted && hasStrayDot(value) && !spelling.looseDots)
    return departure(text, from, 'local-part', GRAMMAR, 'looseDots');
  if (isQuoted && spelling.noQuotedLocalPart) return wrong(text, from, 'local-part', GRAMMAR);
  return to - from > LONGEST_LOCAL_PART && !spelling.anyLength
    ? tooLong(from + LONGEST_LOCAL_PART, 'local-part-length', 'RFC 5321 §4.5.3.1.1')
    : read(value, to);
}
