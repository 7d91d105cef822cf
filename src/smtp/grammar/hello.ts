import type { Parsed } from '../model/problem.ts';
import { addressLiteral } from './address-literal.ts';
import { domain } from './domain.ts';
import { plainDomainEnd } from './ordinary.ts';
import { read, wrong } from './parsed.ts';
import { whole } from './trailing-space.ts';

const HELLO = 'RFC 5321 §4.1.1.1';

function name(text: string): Parsed<string> {
  // A name that begins with white space is a name that was forgotten.
  if (text === '' || text[0] === ' ' || text[0] === '\t') return wrong(text, 0, 'hello-name', HELLO);
  const parsed = text[0] === '[' ? addressLiteral(text, 0) : domain(text, 0);
  if (!parsed.ok || parsed.end === text.length) return parsed;
  return wrong(text, parsed.end, 'nothing', HELLO);
}

/** What stands after `EHLO ` or `HELO `: the client's name, or its address in brackets. */
// RFC 5321 §4.1.1.1: ehlo = "EHLO" SP ( Domain / address-literal ) CRLF; RFC 6531 §3.7.1 keeps it ASCII
export const helloName = (text: string): Parsed<string> =>
  plainDomainEnd(text, 0) === text.length ? read(text, text.length) : whole(text, undefined, name);
