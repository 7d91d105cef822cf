import type { Path } from '../model/path.ts';
import type { Expected, Parsed } from '../model/problem.ts';
import type { RfcRef } from '../model/rfc.ts';
import type { Spelling } from '../model/spelling.ts';
import { isWhiteSpace, type Repertoire } from './character.ts';
import { plainPath } from './ordinary.ts';
import { type ParameterText, parameters } from './parameter.ts';
import { departure, read, wrong } from './parsed.ts';
import { honest } from './spelling-needed.ts';
import { whole } from './trailing-space.ts';

/** What stands after `MAIL ` or `RCPT `: whom it is about, and how extensions want it treated. */
// RFC 5321 §4.1.1.2, §4.1.1.3
export interface PathArgument {
  readonly path: Path;
  readonly parameters: readonly ParameterText[];
}

/** `reversePath` or `forwardPath`. */
type PathProduction = (text: string, at: number, spelling: Spelling, repertoire: Repertoire) => Parsed<Path>;

/** The word that stands before the path, in capitals with its colon, and what is said where it does not. */
export interface Preposition {
  readonly word: string;
  readonly expected: Expected;
  readonly rfc: RfcRef;
}

/** Letters are the same in both cases; the offset at which the text differs from the word, or its length. */
function agreement(text: string, word: string): number {
  let at = 0;
  while (at < word.length && text[at]?.toUpperCase() === word[at]) at++;
  return at;
}

/** Reads `FROM:` or `TO:`, up to where the path begins. */
function preposition(
  text: string,
  { word, expected, rfc }: Preposition,
  spelling: Spelling,
): Parsed<undefined> {
  let end = agreement(text, word);
  if (end < word.length) return wrong(text, end, expected, rfc);
  if (isWhiteSpace(text, end) && !spelling.spaceAfterColon) {
    // RFC 5321 §3.3: "spaces are not permitted on either side of the colon"
    return departure(text, end, 'no-space', 'RFC 5321 §3.3', 'spaceAfterColon');
  }
  while (isWhiteSpace(text, end)) end++;
  return read(undefined, end);
}

function inOrder(
  text: string,
  word: Preposition,
  production: PathProduction,
  spelling: Spelling,
  repertoire: Repertoire,
): Parsed<PathArgument> {
  const before = preposition(text, word, spelling);
  if (!before.ok) return before;
  const path = production(text, before.end, spelling, repertoire);
  if (!path.ok) return path;
  const after = parameters(text, path.end, repertoire);
  return after.ok ? read({ path: path.value, parameters: after.value }, after.end) : after;
}

const NO_ROUTE: readonly string[] = [];

/** The argument as nearly every client writes it: the grammar proper would come to the same. */
function ordinary(
  text: string,
  { word }: Preposition,
  repertoire: Repertoire,
): Parsed<PathArgument> | undefined {
  const path = text.startsWith(word) ? plainPath(text, word.length) : undefined;
  if (path === undefined) return undefined;
  const { mailbox, end } = path;
  const after = parameters(text, end, repertoire);
  if (!after.ok) return undefined;
  return read({ path: { mailbox, sourceRoute: NO_ROUTE }, parameters: after.value }, after.end);
}

/** Reads the whole argument: preposition, path and parameters. */
export function pathArgument(
  text: string,
  word: Preposition,
  production: PathProduction,
  spelling: Spelling,
  repertoire: Repertoire,
): Parsed<PathArgument> {
  const plain = ordinary(text, word, repertoire);
  if (plain !== undefined) return plain;
  const parsed = whole(text, spelling, (kept) => inOrder(kept, word, production, spelling, repertoire));
  return honest(parsed, spelling, (wider) => pathArgument(text, word, production, wider, repertoire));
}
