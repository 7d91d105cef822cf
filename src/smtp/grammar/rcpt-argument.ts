import type { Parsed } from '../model/problem.ts';
import { type Spelling, STRICT } from '../model/spelling.ts';
import { ASCII, type Repertoire } from './character.ts';
import { forwardPath } from './path.ts';
import { type PathArgument, type Preposition, pathArgument } from './path-argument.ts';

/** `TO:` before a forward-path. */
export const TO: Preposition = { word: 'TO:', expected: 'to-colon', rfc: 'RFC 5321 §4.1.1.3' };

/** What stands after `RCPT `. */
// RFC 5321 §4.1.1.3: rcpt = "RCPT TO:" ( "<Postmaster@" Domain ">" / "<Postmaster>" / Forward-path ) [SP Rcpt-parameters] CRLF
export const rcptArgument = (
  text: string,
  spelling: Spelling = STRICT,
  repertoire: Repertoire = ASCII,
): Parsed<PathArgument> => pathArgument(text, TO, forwardPath, spelling, repertoire);
