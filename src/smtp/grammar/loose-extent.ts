import type { Parsed } from '../model/problem.ts';
import type { Spelling } from '../model/spelling.ts';
import { isWhiteSpace } from './character.ts';
import { departure, read, wrong } from './parsed.ts';

const GRAMMAR = 'RFC 5321 §4.1.2';

/** Where an address stands in a command: between `from` and `to`. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

const isSpelling = (spelling: Spelling, word: 'backslash' | 'comment'): boolean =>
  spelling.alsoInLocalPart.includes(word);

/** The offset after what stands here and must not be looked into: a quoted string, a quoted character, a comment. */
export function pastQuoted(text: string, at: number, spelling: Spelling): number {
  if (text[at] === '\\' && isSpelling(spelling, 'backslash')) return Math.min(at + 2, text.length);
  const closing = text[at] === '"' ? '"' : text[at] === '(' && isSpelling(spelling, 'comment') ? ')' : '';
  if (closing === '') return at + 1;
  for (let end = at + 1; end < text.length; end++) {
    if (text[end] === '\\') end++;
    else if (text[end] === closing) return end + 1;
  }
  return text.length + 1;
}

/** The extent of an address in brackets; its end is behind them. */
function bracketed(text: string, at: number, spelling: Spelling): Parsed<Extent> {
  let depth = 0;
  let from = at + 1;
  for (let end = at; end < text.length; end = pastQuoted(text, end, spelling)) {
    if (text[end] === '<') {
      if (depth > 0 && !spelling.nestedBrackets) return wrong(text, end, 'local-part', GRAMMAR);
      depth++;
      from = end + 1;
    } else if (text[end] === '>') {
      let past = end + 1;
      while (depth > 1 && text[past] === '>') {
        depth--;
        past++;
      }
      return read({ from, to: end }, past);
    }
  }
  const isQuoteOpen = (text.split('"').length - 1) % 2 === 1;
  return wrong(text, text.length, isQuoteOpen ? 'quoted-end' : 'closing-bracket', GRAMMAR);
}

/** The extent of an address without brackets: up to white space, or the end. */
function bare(text: string, at: number, spelling: Spelling): Parsed<Extent> {
  let end = at;
  while (end < text.length && !isWhiteSpace(text, end) && text[end] !== '>')
    end = Math.min(pastQuoted(text, end, spelling), text.length);
  if (text[end] !== '>') return read({ from: at, to: end }, end);
  return spelling.loneBracket
    ? read({ from: at, to: end }, end + 1)
    : wrong(text, end, 'opening-bracket', GRAMMAR);
}

/** Where in the command the address stands, as a server reads it that takes more than the grammar allows. */
// Not RFC 5321 §4.1.2: brackets may be missing, doubled, or stand behind a name
export function extent(text: string, at: number, spelling: Spelling): Parsed<Extent> {
  if (text[at] === '<') return bracketed(text, at, spelling);
  if (!spelling.missingBrackets) return departure(text, at, 'opening-bracket', GRAMMAR, 'missingBrackets');
  const alone = bare(text, at, spelling);
  if (!spelling.displayName || !alone.ok) return alone;
  const bracket = text.indexOf('<', alone.end);
  return bracket > alone.end ? bracketed(text, bracket, spelling) : alone;
}
