import type { Parsed } from '../model/problem.ts';
import { type Spelling, STRICT } from '../model/spelling.ts';
import { ASCII, type Repertoire } from './character.ts';
import { reversePath } from './path.ts';
import { type PathArgument, type Preposition, pathArgument } from './path-argument.ts';

/** `FROM:` before a reverse-path. */
export const FROM: Preposition = { word: 'FROM:', expected: 'from-colon', rfc: 'RFC 5321 §4.1.1.2' };

/** What stands after `MAIL `. */
// RFC 5321 §4.1.1.2: mail = "MAIL FROM:" Reverse-path [SP Mail-parameters] CRLF
export const mailArgument = (
  text: string,
  spelling: Spelling = STRICT,
  repertoire: Repertoire = ASCII,
): Parsed<PathArgument> => pathArgument(text, FROM, reversePath, spelling, repertoire);
