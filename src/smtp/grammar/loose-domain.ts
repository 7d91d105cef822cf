import type { Parsed } from '../model/problem.ts';
import type { DomainClass, Spelling } from '../model/spelling.ts';
import { addressLiteral } from './address-literal.ts';
import type { Repertoire } from './character.ts';
import { domain } from './domain.ts';
import { read, tooLong, wrong } from './parsed.ts';

const GRAMMAR = 'RFC 5321 §4.1.2';
const LONGEST_DOMAIN = 255;
const LONGEST_LABEL = 63;

/** What each class adds to letters, digits and hyphens. */
const SIGNS: readonly (readonly [DomainClass, string])[] = [
  ['underscore', '_'],
  ['space', ' \t'],
  ['8-bit', '\x80-\xff'],
  ['second-at', '@'],
];

const takes = ({ alsoInDomain }: Spelling, word: DomainClass): boolean => alsoInDomain.includes(word);

function labelProblem(label: string, spelling: Spelling): boolean {
  if (label === '') return true;
  if (label.length > LONGEST_LABEL && !takes(spelling, 'long-label')) return true;
  return !takes(spelling, 'edge-hyphen') && (label.startsWith('-') || label.endsWith('-'));
}

/** The offset of the first character that this server does not take; the length where there is none. */
function firstWrong(name: string, spelling: Spelling): number {
  const signs = SIGNS.filter(([word]) => takes(spelling, word)).map(([, sign]) => sign);
  const found = name.search(new RegExp(`[^A-Za-z0-9.${signs.join('')}-]`));
  return found < 0 ? name.length : found;
}

function literal(text: string, from: number, to: number, spelling: Spelling): Parsed<string> {
  const written = text.slice(from, to);
  const closed = written.endsWith(']') || !takes(spelling, 'open-literal') ? written : `${written}]`;
  const isAny = takes(spelling, 'any-literal') && /^\[[^[\]]*\]?$/.test(written);
  if (isAny) return read(written, to);
  const parsed = addressLiteral(closed, 0);
  if (parsed.ok && parsed.end === closed.length) return read(closed, to);
  return wrong(text, from, 'address-literal', 'RFC 5321 §4.1.3');
}

function name(text: string, from: number, to: number, spelling: Spelling): Parsed<string> {
  const written = text.slice(from, to);
  const kept = takes(spelling, 'trailing-dot') && written.length > 1 ? written.replace(/\.$/, '') : written;
  const end = firstWrong(kept, spelling);
  if (end < kept.length) return wrong(text, from + end, end === 0 ? 'domain' : 'label', GRAMMAR);
  const bad = kept.split('.').some((label) => labelProblem(label, spelling));
  if (bad) return wrong(text, from, 'domain', GRAMMAR);
  if (spelling.noNumericDomain && /^[\d.]+$/.test(kept)) return wrong(text, from, 'domain', GRAMMAR);
  return kept.length > LONGEST_DOMAIN
    ? tooLong(from + LONGEST_DOMAIN, 'domain-length', 'RFC 5321 §4.5.3.1.2')
    : read(kept, to);
}

/** What stands after the `@`, as a lenient server reads it. */
// Not RFC 5321 §4.1.2: characters and lengths that the grammar does not have
export function looseDomain(
  text: string,
  from: number,
  to: number,
  spelling: Spelling,
  repertoire: Repertoire,
): Parsed<string> {
  if (from === to) return takes(spelling, 'nothing') ? read('', to) : wrong(text, from, 'domain', GRAMMAR);
  if (text[from] === '[') {
    if (spelling.noAddressLiteral) return wrong(text, from, 'address-literal', 'RFC 5321 §4.1.3');
    return literal(text, from, to, spelling);
  }
  if (repertoire.utf8) {
    const strict = domain(text.slice(0, to), from, repertoire);
    if (strict.ok && strict.end === to) return strict;
  }
  return name(text, from, to, spelling);
}
