import type { Parsed } from '../model/problem.ts';
import { type Spelling, STRICT } from '../model/spelling.ts';
import { isWhiteSpace } from './character.ts';
import { departure } from './parsed.ts';

function withoutTrailingSpace(text: string): string {
  let end = text.length;
  while (end > 0 && isWhiteSpace(text, end - 1)) end--;
  return end === text.length ? text : text.slice(0, end);
}

/** Reads a whole text. White space at its end is let go or is what is wrong, but only when nothing else is. */
// RFC 5321 §4.1.1: servers "SHOULD tolerate trailing white space before the terminating <CRLF>"
export function whole<T>(
  text: string,
  { trailingSpace }: Pick<Spelling, 'trailingSpace'> = STRICT,
  production: (kept: string) => Parsed<T>,
): Parsed<T> {
  const kept = withoutTrailingSpace(text);
  const parsed = production(kept);
  if (!parsed.ok || trailingSpace || kept.length === text.length) return parsed;
  return departure(text, kept.length, 'nothing', 'RFC 5321 §4.1.1', 'trailingSpace');
}
