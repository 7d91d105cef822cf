import type { Mailbox } from '../model/path.ts';
import type { Parsed } from '../model/problem.ts';
import { type Spelling, STRICT } from '../model/spelling.ts';
import { addressLiteral } from './address-literal.ts';
import { ASCII, type Repertoire } from './character.ts';
import { domain } from './domain.ts';
import { localPart } from './local-part.ts';
import { departure, read, wrong } from './parsed.ts';

const GRAMMAR = 'RFC 5321 §4.1.2';

/** May an address have come to its end here? */
const isOver = (text: string, at: number): boolean =>
  at >= text.length || text[at] === '>' || text[at] === ' ';

/** What stands where the `@` should: the end of a lone local part, or something that no local part may hold. */
function withoutDomain(
  text: string,
  { value, end }: { value: string; end: number },
  missingDomain: boolean,
): Parsed<Mailbox> {
  if (!isOver(text, end)) return wrong(text, end, 'local-part', GRAMMAR);
  if (missingDomain) return read({ localPart: value, domain: '' }, end);
  return departure(text, end, 'at-sign', GRAMMAR, 'missingDomain');
}

/** An address: whose letter box, and where. */
// RFC 5321 §4.1.2: Mailbox = Local-part "@" ( Domain / address-literal )
export function mailbox(
  text: string,
  at: number,
  spelling: Spelling = STRICT,
  repertoire: Repertoire = ASCII,
): Parsed<Mailbox> {
  const local = localPart(text, at, spelling, repertoire);
  if (!local.ok) return local;
  if (text[local.end] !== '@') return withoutDomain(text, local, spelling.missingDomain);
  const from = local.end + 1;
  const place = text[from] === '[' ? addressLiteral(text, from) : domain(text, from, repertoire);
  return place.ok ? read({ localPart: local.value, domain: place.value }, place.end) : place;
}
