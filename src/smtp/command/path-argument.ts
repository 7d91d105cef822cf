import { interned } from '#memory/interned.ts';
import { keep } from '#memory/kept.ts';
import { settled } from '#memory/settled.ts';
import type { Repertoire } from '../grammar/character.ts';
import { looseArgument } from '../grammar/loose-argument.ts';
import { FROM, mailArgument } from '../grammar/mail-argument.ts';
import type { PathArgument } from '../grammar/path-argument.ts';
import { rcptArgument, TO } from '../grammar/rcpt-argument.ts';
import { spellingNeeded } from '../grammar/spelling-needed.ts';
import type { Check, Flip } from '../model/check.ts';
import type { Parsed, Problem } from '../model/problem.ts';
import type { Facts } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { isOn, type Server } from '../model/server.ts';
import { type Spelling, STRICT } from '../model/spelling.ts';
import { isLoose, spellingOf } from '../policy/spelling.ts';
import { lenient, misspelt, problemFacts, WELL_FORMED } from './checks.ts';
import { recipientFacts, senderFacts, shortened } from './path-facts.ts';

/** No white space at the end either. */
const STRICT_TO_THE_END: Spelling = { ...STRICT, trailingSpace: false };

/** The argument read, what may be said of its path, and the check that says how well it was spelt; or the problem, and the
 *  switches that would take it. */
export type Read =
  | {
      readonly ok: true;
      readonly value: PathArgument;
      readonly facts: Facts;
      readonly checks: readonly Check[];
    }
  | { readonly ok: false; readonly problem: Problem; readonly checks: readonly Check[] };

const leniency = (problem: Problem): readonly Flip[] => {
  const setting = spellingNeeded(problem);
  return setting === undefined ? [] : [{ behaviour: 'spelling', setting, value: true }];
};

const UTF8: Repertoire = { utf8: true };
const ASKS_FOR_UTF8 = / SMTPUTF8( |$)/i;

/** All of Unicode may stand in an address when the client has asked for it, now or with the MAIL of this transaction,
 *  and the server can do it. */
// RFC 6531 §3.4
const repertoireOf = (text: string, { server, session }: Scene): Repertoire | undefined => {
  const asks = session.transaction?.parameters.SMTPUTF8 !== undefined || ASKS_FOR_UTF8.test(text);
  return asks && isOn(server, 'SMTPUTF8') ? UTF8 : undefined;
};

/** A form of the grammar that this server does not take. */
// Not RFC 5321 §4.1.2: some good servers refuse quoted local parts, literals, or names of digits alone
function untaken(value: PathArgument, text: string, spelling: Spelling): Problem | undefined {
  const domain = value.path.mailbox?.domain ?? '';
  if (spelling.noQuotedLocalPart && text.includes('"'))
    return { at: text.indexOf('"'), expected: 'local-part', rfc: 'RFC 5321 §4.1.2' };
  if (spelling.noAddressLiteral && domain.startsWith('['))
    return { at: text.indexOf('@') + 1, expected: 'address-literal', rfc: 'RFC 5321 §4.1.3' };
  if (spelling.noNumericDomain && domain !== '' && /^[\d.]+$/.test(domain))
    return { at: text.indexOf('@') + 1, expected: 'domain', rfc: 'RFC 5321 §4.1.2' };
  return undefined;
}

const isPicky = ({ noQuotedLocalPart, noAddressLiteral, noNumericDomain }: Spelling): boolean =>
  noQuotedLocalPart || noAddressLiteral || noNumericDomain;

function taken(
  value: PathArgument,
  verb: 'MAIL' | 'RCPT',
  text: string,
  { server }: Scene,
  checks: readonly Check[],
): Read {
  const { mailbox } = value.path;
  const facts =
    verb === 'MAIL' || mailbox === undefined
      ? senderFacts(value.path, text)
      : recipientFacts(mailbox, text, server);
  return { ok: true, value, facts, checks };
}

function refusedSpelling(problem: Problem): Read {
  return { ok: false, problem, checks: misspelt(problem, leniency(problem)) };
}

const inEnvelope = (spelling: Spelling): Spelling =>
  spelling.strictEnvelope
    ? { ...spelling, missingBrackets: false, displayName: false, loneBracket: false }
    : spelling;

function leniently(
  verb: 'MAIL' | 'RCPT',
  text: string,
  scene: Scene,
  spelling: Spelling,
): Parsed<PathArgument> {
  const repertoire = repertoireOf(text, scene);
  const isReverse = verb === 'MAIL';
  const grammar = isReverse ? mailArgument : rcptArgument;
  if (!isLoose(spelling)) return grammar(text, spelling, repertoire);
  return looseArgument(
    text,
    isReverse ? FROM : TO,
    isReverse,
    inEnvelope(spelling),
    repertoire ?? { utf8: false },
  );
}

interface Kept {
  readonly MAIL: Map<string, Read>;
  readonly RCPT: Map<string, Read>;
}

const readBefore = settled((_: Server): Kept => ({ MAIL: new Map(), RCPT: new Map() }));

/** With the names in it interned: they are compared with those that the server knows, again and again. */
function named({ path: { mailbox, sourceRoute }, parameters }: PathArgument): PathArgument {
  if (mailbox === undefined) return { path: { mailbox, sourceRoute }, parameters };
  const known = { localPart: interned(mailbox.localPart), domain: interned(mailbox.domain) };
  return { path: { mailbox: known, sourceRoute }, parameters };
}

/** Reads an argument strictly, and if that fails as the server's own leniency allows.
 *  The same people write to the same people again and again: what was strictly read before is not read once more. */
// RFC 5321 §4.1.2 is the strict reading; §4.1.1 asks to tolerate white space at the end
export function readArgument(verb: 'MAIL' | 'RCPT', text: string, scene: Scene): Read {
  const kept = readBefore(scene.server)[verb];
  const known = kept.get(text);
  if (known !== undefined) return known;
  const read = readAnew(verb, text, scene);
  if (read.checks !== WELL_FORMED || !read.ok) return read;
  return keep(kept, text, taken(named(read.value), verb, text, scene, WELL_FORMED));
}

function readAnew(verb: 'MAIL' | 'RCPT', text: string, scene: Scene): Read {
  const grammar = verb === 'MAIL' ? mailArgument : rcptArgument;
  const spelling = spellingOf(scene.server);
  const strictly = grammar(text, spelling.trailingSpace ? STRICT : STRICT_TO_THE_END);
  if (strictly.ok) {
    const problem = isPicky(spelling) ? untaken(strictly.value, text, spelling) : undefined;
    return problem === undefined
      ? taken(strictly.value, verb, text, scene, WELL_FORMED)
      : refusedSpelling(problem);
  }
  const loosely = leniently(verb, text, scene, spelling);
  return loosely.ok
    ? taken(loosely.value, verb, text, scene, lenient(strictly.problem))
    : refusedSpelling(loosely.problem);
}

const AFTER_COLON = /^[^:]*:[ \t]*/;

const signOf = (text: string, at: number): string => {
  const code = text.charCodeAt(at);
  return code < 32 || code === 127 ? 'control' : (text[at] ?? '');
};

const BRACKETS = /^<|>$/g;

/** What a server may say about an address that it could not read: the address, what of it made sense, and the rest. */
export function addressFacts(argument: string, problem: Problem): Facts {
  const text = argument.trimEnd();
  const from = Math.min(AFTER_COLON.exec(text)?.[0].length ?? 0, text.length);
  const at = Math.max(from, problem.at);
  const before = text.slice(from, at);
  const bareAddress = text.slice(from).replace(BRACKETS, '');
  return {
    ...problemFacts(problem),
    address: text.slice(from),
    short: shortened(text.slice(from)),
    before,
    rest: text.slice(at),
    inner: before.replace(/^<+/, ''),
    sign: signOf(text, at),
    bareAddress,
    bareLocal: bareAddress.split('@', 1)[0] ?? '',
    beginning: bareAddress.slice(0, 64),
    scanned: argument.split(/[:\s]/, 1)[0] ?? '',
  };
}
