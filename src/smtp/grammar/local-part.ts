import type { Parsed } from '../model/problem.ts';
import { type Spelling, STRICT } from '../model/spelling.ts';
import { ASCII, ATEXT, DOT, QTEXT, type Repertoire, runOf } from './character.ts';
import { departure, type Failed, read, tooLong, wrong } from './parsed.ts';

const GRAMMAR = 'RFC 5321 §4.1.2';

/** Octets in a local part, quotation marks and backslashes counted. */
// RFC 5321 §4.5.3.1.1
const LONGEST_LOCAL_PART = 64;

/** A word without quotation marks. */
// RFC 5321 §4.1.2: Atom = 1*atext
export function atom(text: string, at: number, repertoire: Repertoire = ASCII): Parsed<string> {
  const end = runOf(text, at, ATEXT, repertoire);
  return end === at ? wrong(text, at, 'local-part', GRAMMAR) : read(text.slice(at, end), end);
}

/** No atom stands where one must; a dot before or after is something that a server may let go. */
function noAtom(text: string, begin: number, at: number): Failed {
  const isByDot = at > begin || text[at] === '.';
  return isByDot
    ? departure(text, at, 'local-part', GRAMMAR, 'looseDots')
    : wrong(text, at, 'local-part', GRAMMAR);
}

/** Atoms and dots in any order. */
// Not RFC 5321 §4.1.2: dots may begin, end and follow one another, as some providers have given out such addresses
function looseDotString(text: string, at: number, repertoire: Repertoire): Parsed<string> {
  const end = runOf(text, at, ATEXT | DOT, repertoire);
  return end === at ? wrong(text, at, 'local-part', GRAMMAR) : read(text.slice(at, end), end);
}

/** Atoms with single dots between them. */
// RFC 5321 §4.1.2: Dot-string = Atom *("." Atom)
export function dotString(
  text: string,
  at: number,
  { looseDots }: Spelling = STRICT,
  repertoire: Repertoire = ASCII,
): Parsed<string> {
  if (looseDots) return looseDotString(text, at, repertoire);
  let from = at;
  for (;;) {
    const end = runOf(text, from, ATEXT, repertoire);
    if (end === from) return noAtom(text, at, end);
    if (text[end] !== '.') return read(text.slice(at, end), end);
    from = end + 1;
  }
}

/** Does a backslash stand here, and something that it may quote? */
// RFC 5321 §4.1.2: quoted-pairSMTP = %d92 %d32-126
function isQuotedPair(text: string, at: number): boolean {
  if (text[at] !== '\\' || at + 1 >= text.length) return false;
  const code = text.charCodeAt(at + 1);
  return code >= 32 && code <= 126;
}

/** What stands between quotation marks, without the backslashes that only quote. */
// RFC 5321 §4.1.2: Quoted-string = DQUOTE *QcontentSMTP DQUOTE
export function quotedString(text: string, at: number, repertoire: Repertoire = ASCII): Parsed<string> {
  if (text[at] !== '"') return wrong(text, at, 'local-part', GRAMMAR);
  let end = runOf(text, at + 1, QTEXT, repertoire);
  while (isQuotedPair(text, end)) end = runOf(text, end + 2, QTEXT, repertoire);
  if (text[end] !== '"') return wrong(text, end, 'quoted-end', GRAMMAR);
  return read(text.slice(at + 1, end).replace(/\\([ -~])/g, '$1'), end + 1);
}

/** What stands before the `@`, as it is meant: quotation marks and quoting backslashes are gone. */
// RFC 5321 §4.1.2: "all quoted forms MUST be treated as equivalent"
export function localPart(
  text: string,
  at: number,
  spelling: Spelling = STRICT,
  repertoire: Repertoire = ASCII,
): Parsed<string> {
  const part =
    text[at] === '"' ? quotedString(text, at, repertoire) : dotString(text, at, spelling, repertoire);
  if (part.ok && part.end - at > LONGEST_LOCAL_PART) {
    return tooLong(at + LONGEST_LOCAL_PART, 'local-part-length', 'RFC 5321 §4.5.3.1.1');
  }
  return part;
}
