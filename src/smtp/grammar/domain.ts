import type { Parsed } from '../model/problem.ts';
import { ASCII, ATEXT, HYPHEN, LET_DIG, type Repertoire, runOf, stands } from './character.ts';
import { read, tooLong, wrong } from './parsed.ts';

const GRAMMAR = 'RFC 5321 §4.1.2';

/** Octets in a domain, and in one label of it. */
// RFC 5321 §4.5.3.1.2, RFC 1035 §2.3.4
const LONGEST_DOMAIN = 255;
const LONGEST_LABEL = 63;

/** Letters, digits and hyphens that end with a letter or a digit. */
// RFC 5321 §4.1.2: Ldh-str = *( ALPHA / DIGIT / "-" ) Let-dig
export function ldhStr(text: string, at: number, repertoire: Repertoire = ASCII): Parsed<string> {
  const end = runOf(text, at, LET_DIG | HYPHEN, repertoire);
  if (end === at) return wrong(text, at, 'label', GRAMMAR);
  if (text[end - 1] === '-') return wrong(text, end - 1, 'label', GRAMMAR);
  return read(text.slice(at, end), end);
}

/** Is the label too long for the DNS? One that is not ASCII is looked up in another spelling, and is not measured here. */
const hasLongName = (text: string, at: number): boolean =>
  runOf(text, at, LET_DIG | HYPHEN) - at > LONGEST_LABEL;

/** One label of a domain name: an Ldh-str that does not begin with a hyphen either. */
// RFC 5321 §4.1.2: sub-domain = Let-dig [Ldh-str]
export function subDomain(text: string, at: number, repertoire: Repertoire = ASCII): Parsed<string> {
  if (text[at] === '-') return wrong(text, at, 'label', GRAMMAR);
  const label = ldhStr(text, at, repertoire);
  if (!label.ok) return label;
  if (label.end - at > LONGEST_LABEL && hasLongName(text, at)) {
    return tooLong(at + LONGEST_LABEL, 'label', 'RFC 1035 §2.3.4');
  }
  // RFC 5321 §4.1.2: "In particular, the underscore character is not permitted."
  return stands(text, label.end, ATEXT) ? wrong(text, label.end, 'label', GRAMMAR) : label;
}

/** A domain name, as it was written. */
// RFC 5321 §4.1.2: Domain = sub-domain *("." sub-domain)
export function domain(text: string, at: number, repertoire: Repertoire = ASCII): Parsed<string> {
  let label = subDomain(text, at, repertoire);
  if (!label.ok && label.problem.at === at && !stands(text, at, ATEXT)) {
    return wrong(text, at, 'domain', GRAMMAR);
  }
  while (label.ok && text[label.end] === '.') label = subDomain(text, label.end + 1, repertoire);
  if (!label.ok) return label;
  const { end } = label;
  if (end - at > LONGEST_DOMAIN) {
    return tooLong(at + LONGEST_DOMAIN, 'domain-length', 'RFC 5321 §4.5.3.1.2');
  }
  return read(text.slice(at, end), end);
}
