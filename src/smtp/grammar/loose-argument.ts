import { upperCase } from '#encoding/ascii-case.ts';
import type { Path } from '../model/path.ts';
import type { Parsed } from '../model/problem.ts';
import type { Spelling } from '../model/spelling.ts';
import { isWhiteSpace, type Repertoire } from './character.ts';
import { looseDomain } from './loose-domain.ts';
import { type Extent, extent, pastQuoted } from './loose-extent.ts';
import { looseLocalPart } from './loose-local-part.ts';
import { esmtpParam, type ParameterText } from './parameter.ts';
import { departure, read, tooLong, wrong } from './parsed.ts';
import type { PathArgument, Preposition } from './path-argument.ts';

const GRAMMAR = 'RFC 5321 §4.1.2';

const pastSpaces = (text: string, from: number): number => {
  let at = from;
  while (isWhiteSpace(text, at)) at++;
  return at;
};

/** The offset after `FROM:` or `TO:` and the white space that this server lets go. */
function preposition(
  text: string,
  { word, expected, rfc }: Preposition,
  spelling: Spelling,
): Parsed<undefined> {
  const name = word.slice(0, -1);
  const from = spelling.looseSpaces ? pastSpaces(text, 0) : 0;
  let end = from + name.length;
  const isNamed = text.slice(from, end).toUpperCase() === name;
  if (spelling.spaceBeforeColon) end = pastSpaces(text, end);
  if (!isNamed || text[end] !== ':') return wrong(text, from, expected, rfc);
  const past = pastSpaces(text, end + 1);
  if (past > end + 1 && !spelling.spaceAfterColon)
    return departure(text, end + 1, 'no-space', 'RFC 5321 §3.3', 'spaceAfterColon');
  return read(undefined, past);
}

/** Where the `@` stands that parts local part and domain; -1 where there is none. */
function atSign(text: string, { from, to }: Extent, spelling: Spelling): number {
  const isLast = spelling.alsoInDomain.includes('second-at');
  let found = -1;
  for (let at = from; at < to; at = pastQuoted(text, at, spelling)) {
    if (text[at] !== '@') continue;
    found = at;
    if (!isLast) return found;
  }
  return found;
}

/** The hosts of a source route, and the offset after its colon; nothing where no route stands. */
function route(text: string, { from, to }: Extent): Parsed<readonly string[]> {
  if (text[from] !== '@') return read([], from);
  const colon = text.lastIndexOf(':', to - 1);
  if (colon < from) return read([], from);
  const hosts = text.slice(from, colon).split(',');
  const isRoute = hosts.every((host) => /^@[A-Za-z0-9.-]+$/.test(host));
  return isRoute
    ? read(
        hosts.map((host) => host.slice(1)),
        colon + 1,
      )
    : wrong(text, from, 'at-sign', GRAMMAR);
}

/** What stands between brackets without the white space at its ends, where that is let go. */
function bare(text: string, { from, to }: Extent, { looseSpaces }: Spelling): Extent {
  if (!looseSpaces) return { from, to };
  const begin = pastSpaces(text, from);
  if (begin >= to) return { from, to };
  let end = to;
  while (end > begin && isWhiteSpace(text, end - 1)) end--;
  return { from: begin, to: end };
}

function mailboxPath(text: string, where: Extent, spelling: Spelling, repertoire: Repertoire): Parsed<Path> {
  const trimmed = bare(text, where, spelling);
  const hosts = route(text, trimmed);
  if (!hosts.ok) return hosts;
  if (spelling.longestAddress > 0 && where.to - where.from > spelling.longestAddress)
    return tooLong(where.from + spelling.longestAddress, 'path-length', 'RFC 5321 §4.5.3.1.3');
  const inner: Extent = { from: hosts.end, to: trimmed.to };
  const at = atSign(text, inner, spelling);
  const local = looseLocalPart(text, inner.from, at < 0 ? inner.to : at, spelling);
  if (!local.ok) return local;
  const found = (domain: string): Parsed<Path> =>
    read({ mailbox: { localPart: local.value, domain }, sourceRoute: hosts.value }, where.to);
  if (at < 0) {
    return spelling.missingDomain
      ? found('')
      : departure(text, inner.to, 'at-sign', GRAMMAR, 'missingDomain');
  }
  const domain = looseDomain(text, at + 1, inner.to, spelling, repertoire);
  return domain.ok ? found(domain.value) : domain;
}

/** The path between brackets or without them. */
function path(
  text: string,
  where: Extent,
  isReverse: boolean,
  spelling: Spelling,
  repertoire: Repertoire,
): Parsed<Path> {
  const inner = text.slice(where.from, where.to);
  const isBlank = inner.trim() === '' && (inner === '' || spelling.blankNullPath);
  if (!isBlank) {
    if (!isReverse && inner.toLowerCase() === 'postmaster')
      return read({ mailbox: { localPart: inner, domain: '' }, sourceRoute: [] }, where.to);
    return mailboxPath(text, where, spelling, repertoire);
  }
  if (!isReverse || text[where.to] !== '>') return wrong(text, where.from, 'mailbox', GRAMMAR);
  return read({ mailbox: undefined, sourceRoute: [] }, where.to);
}

const oddParameter = (word: string, at: number): ParameterText => {
  const equals = word.indexOf('=');
  return {
    keyword: upperCase(equals < 0 ? word : word.slice(0, equals)),
    value: equals < 0 ? undefined : word.slice(equals + 1),
    at,
  };
};

const pastWord = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && !isWhiteSpace(text, at)) at++;
  return at;
};

/** Words after the path, parted by white space. */
function parameters(text: string, from: number, spelling: Spelling): Parsed<readonly ParameterText[]> {
  const found: ParameterText[] = [];
  const glued = from < text.length && !isWhiteSpace(text, from);
  if (glued && spelling.afterPath === 'syntax') return wrong(text, from, 'space-before-parameter', GRAMMAR);
  const first = glued && spelling.afterPath === 'ignored' ? pastWord(text, from) : from;
  for (let at = pastSpaces(text, first); at < text.length; at = pastSpaces(text, at)) {
    const end = pastWord(text, at);
    const parameter = esmtpParam(text, at);
    if (!parameter.ok && !spelling.anyParameter) return parameter;
    const isPlain = parameter.ok && parameter.end === end;
    found.push(isPlain ? parameter.value : oddParameter(text.slice(at, end), at));
    at = end;
  }
  return read(found, text.length);
}

/** Reads the argument of MAIL or RCPT as a server does that takes more than the grammar allows. */
// Not RFC 5321 §4.1.2: what exactly it takes is said by its spelling
export function looseArgument(
  text: string,
  word: Preposition,
  isReverse: boolean,
  spelling: Spelling,
  repertoire: Repertoire,
): Parsed<PathArgument> {
  const before = preposition(text, word, spelling);
  if (!before.ok) return before;
  if (before.end >= text.length) return wrong(text, before.end, 'argument', word.rfc);
  const where = extent(text, before.end, spelling);
  if (!where.ok) return where;
  const found = path(text, where.value, isReverse, spelling, repertoire);
  if (!found.ok) return found;
  const after = parameters(text, where.end, spelling);
  return after.ok ? read({ path: found.value, parameters: after.value }, after.end) : after;
}
