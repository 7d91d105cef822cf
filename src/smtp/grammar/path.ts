import type { Mailbox, Path } from '../model/path.ts';
import type { Parsed } from '../model/problem.ts';
import { type Spelling, STRICT } from '../model/spelling.ts';
import { ASCII, type Repertoire } from './character.ts';
import { domain } from './domain.ts';
import { mailbox } from './mailbox.ts';
import { departure, read, tooLong, wrong } from './parsed.ts';

const GRAMMAR = 'RFC 5321 §4.1.2';

/** Octets in a path, its punctuation counted. */
// RFC 5321 §4.5.3.1.3
const LONGEST_PATH = 256;

/** A path that leads to a mailbox: any but the null reverse-path. */
export interface AddressedPath extends Path {
  readonly mailbox: Mailbox;
}

/** The path of a letter that must not be answered. */
// RFC 5321 §4.5.5
const NULL_PATH: Path = { mailbox: undefined, sourceRoute: [] };
const NO_ROUTE: readonly string[] = [];

const POSTMASTER = 'postmaster';

/** One host of a source route. */
// RFC 5321 §4.1.2: At-domain = "@" Domain
export function atDomain(text: string, at: number, repertoire: Repertoire = ASCII): Parsed<string> {
  return text[at] === '@' ? domain(text, at + 1, repertoire) : wrong(text, at, 'at-sign', GRAMMAR);
}

/** The hosts by which a letter was once asked to travel, and the colon after them. It "SHOULD be ignored". */
// RFC 5321 §4.1.2, §C: A-d-l = At-domain *( "," At-domain )
export function sourceRoute(
  text: string,
  at: number,
  repertoire: Repertoire = ASCII,
): Parsed<readonly string[]> {
  const hosts: string[] = [];
  let host = atDomain(text, at, repertoire);
  while (host.ok) {
    hosts.push(host.value);
    if (text[host.end] === ':') return read(hosts, host.end + 1);
    // Neither "," nor ":": no route was meant, the local part is missing.
    if (text[host.end] !== ',') return wrong(text, at, 'local-part', GRAMMAR);
    host = atDomain(text, host.end + 1, repertoire);
  }
  return host;
}

const isBracket = (text: string, at: number): boolean => text[at] === '>';

/** Ends a path that began at `at`; without an opening bracket it needs no closing one. */
function closed(text: string, at: number, path: AddressedPath, pathEnd: number): Parsed<AddressedPath> {
  const isClosed = isBracket(text, pathEnd);
  if (!isClosed && text[at] === '<') return wrong(text, pathEnd, 'closing-bracket', GRAMMAR);
  // Not RFC 5321 §4.1.2: who misses no opening bracket minds no lone closing one, as Postfix does not
  const end = isClosed ? pathEnd + 1 : pathEnd;
  return end - at > LONGEST_PATH
    ? tooLong(at + LONGEST_PATH, 'path-length', 'RFC 5321 §4.5.3.1.3')
    : read(path, end);
}

/** The offset after the opening bracket, or where the address begins that has none. */
// Not RFC 5321 §4.1.2: the brackets are missing, as people type it by hand
function opened(text: string, at: number, { missingBrackets }: Spelling): Parsed<undefined> {
  if (text[at] === '<') return read(undefined, at + 1);
  if (!missingBrackets) return departure(text, at, 'opening-bracket', GRAMMAR, 'missingBrackets');
  const isNothing = at >= text.length || text[at] === ' ';
  return isNothing ? wrong(text, at, 'mailbox', GRAMMAR) : read(undefined, at);
}

/** An address in brackets, with a source route or without. */
// RFC 5321 §4.1.2: Path = "<" [ A-d-l ":" ] Mailbox ">"
function path(text: string, at: number, spelling: Spelling, repertoire: Repertoire): Parsed<AddressedPath> {
  const open = opened(text, at, spelling);
  if (!open.ok) return open;
  const route = text[open.end] === '@' ? sourceRoute(text, open.end, repertoire) : read(NO_ROUTE, open.end);
  if (!route.ok) return route;
  const box = mailbox(text, route.end, spelling, repertoire);
  return box.ok ? closed(text, at, { mailbox: box.value, sourceRoute: route.value }, box.end) : box;
}

/** The one address that needs no domain, in any case of letters. */
// RFC 5321 §4.1.1.3, §4.5.1: "<Postmaster>"
function barePostmaster(
  text: string,
  at: number,
  { missingBrackets }: Spelling,
): Parsed<AddressedPath> | undefined {
  if (text[at] !== '<' && !missingBrackets) return undefined;
  const from = text[at] === '<' ? at + 1 : at;
  const word = text.slice(from, from + POSTMASTER.length);
  const end = from + word.length;
  const isOver = end >= text.length || isBracket(text, end) || text[end] === ' ';
  if (!isOver || word.toLowerCase() !== POSTMASTER) return undefined;
  return closed(text, at, { mailbox: { localPart: word, domain: '' }, sourceRoute: NO_ROUTE }, end);
}

/** Where a report goes if the letter cannot be delivered; `<>` says: nowhere. */
// RFC 5321 §4.1.2: Reverse-path = Path / "<>"
export function reversePath(
  text: string,
  at: number,
  spelling: Spelling = STRICT,
  repertoire: Repertoire = ASCII,
): Parsed<Path> {
  const isNull = text[at] === '<' && isBracket(text, at + 1);
  return isNull ? read(NULL_PATH, at + 2) : path(text, at, spelling, repertoire);
}

/** Where the letter goes. */
// RFC 5321 §4.1.2: Forward-path = Path
export function forwardPath(
  text: string,
  at: number,
  spelling: Spelling = STRICT,
  repertoire: Repertoire = ASCII,
): Parsed<AddressedPath> {
  const isNull = text[at] === '<' && isBracket(text, at + 1);
  if (isNull) return wrong(text, at + 1, 'mailbox', GRAMMAR);
  return barePostmaster(text, at, spelling) ?? path(text, at, spelling, repertoire);
}
