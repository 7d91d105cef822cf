import { upperCase } from '#encoding/ascii-case.ts';
import type { Parsed } from '../model/problem.ts';
import { ASCII, ESMTP_VALUE, HYPHEN, LET_DIG, type Repertoire, runOf, stands } from './character.ts';
import { read, wrong } from './parsed.ts';

const GRAMMAR = 'RFC 5321 §4.1.2';

/** A parameter of MAIL or RCPT as it was written: no extension has looked at it yet. */
export interface ParameterText {
  /** In capitals. */
  readonly keyword: string;
  /** Undefined where no `=` stands. */
  readonly value: string | undefined;
  /** Where the keyword begins. */
  readonly at: number;
}

/** The name of a parameter, in capitals, since case means nothing here. */
// RFC 5321 §4.1.2: esmtp-keyword = (ALPHA / DIGIT) *(ALPHA / DIGIT / "-")
export function esmtpKeyword(text: string, at: number): Parsed<string> {
  if (!stands(text, at, LET_DIG)) return wrong(text, at, 'keyword', GRAMMAR);
  const end = runOf(text, at, LET_DIG | HYPHEN);
  return read(upperCase(text.slice(at, end)), end);
}

/** The value of a parameter, as it was written. */
// RFC 5321 §4.1.2: esmtp-value = 1*(%d33-60 / %d62-126)
export function esmtpValue(text: string, at: number, repertoire: Repertoire = ASCII): Parsed<string> {
  const end = runOf(text, at, ESMTP_VALUE, repertoire);
  return end === at ? wrong(text, at, 'parameter-value', GRAMMAR) : read(text.slice(at, end), end);
}

const isOver = (text: string, at: number): boolean => at >= text.length || text[at] === ' ';

/** One parameter. */
// RFC 5321 §4.1.2: esmtp-param = esmtp-keyword ["=" esmtp-value]
export function esmtpParam(text: string, at: number, repertoire: Repertoire = ASCII): Parsed<ParameterText> {
  const keyword = esmtpKeyword(text, at);
  if (!keyword.ok) return keyword;
  if (isOver(text, keyword.end)) return read({ keyword: keyword.value, value: undefined, at }, keyword.end);
  if (text[keyword.end] !== '=') return wrong(text, keyword.end, 'keyword', GRAMMAR);
  const value = esmtpValue(text, keyword.end + 1, repertoire);
  if (!value.ok) return value;
  if (!isOver(text, value.end)) return wrong(text, value.end, 'parameter-value', GRAMMAR);
  return read({ keyword: keyword.value, value: value.value, at }, value.end);
}

const NONE: readonly ParameterText[] = [];

/** All that may follow a path, up to the end of the text, with the space before each. */
// RFC 5321 §4.1.2: Mail-parameters = esmtp-param *(SP esmtp-param); Rcpt-parameters are the same
export function parameters(
  text: string,
  at: number,
  repertoire: Repertoire = ASCII,
): Parsed<readonly ParameterText[]> {
  if (at >= text.length) return read(NONE, at);
  const found: ParameterText[] = [];
  let end = at;
  while (end < text.length) {
    if (text[end] !== ' ') return wrong(text, end, 'space-before-parameter', GRAMMAR);
    const parameter = esmtpParam(text, end + 1, repertoire);
    if (!parameter.ok) return parameter;
    found.push(parameter.value);
    end = parameter.end;
  }
  return read(found, end);
}
