import { KNOWN_ELSEWHERE, VERBS } from '#smtp/model/verb.ts';
import { envelopeTokens, pathTokens } from './path-tokens.ts';
import { each, lay, type Piece, type Token } from './token.ts';

const KNOWN: readonly string[] = [...VERBS, ...KNOWN_ELSEWHERE];
const LINE = /^(\s*)(\S*)(\s*)/;

const MECHANISMS = [
  'PLAIN',
  'LOGIN',
  'CRAM-MD5',
  'SCRAM-SHA-1',
  'SCRAM-SHA-256',
  'XOAUTH2',
  'OAUTHBEARER',
  'EXTERNAL',
  'ANONYMOUS',
] as const;

/** The message that explains a SASL mechanism. */
export function mechanismAbout(name: string): string {
  const known = MECHANISMS.find((mechanism) => mechanism === name.toUpperCase());
  return `hover.mechanism.${known ?? 'unknown'}`;
}

function authTokens(line: string, at: number): readonly Token[] {
  const [, mechanism = '', space = '', response] = /^(\S*)(\s*)(.*)$/.exec(line.slice(at)) ?? [];
  return lay(at, [
    [mechanism, 'keyword', mechanismAbout(mechanism)],
    [space, 'text'],
    [response, 'code', response === '=' ? 'hover.part.empty-response' : 'hover.part.initial-response'],
  ]);
}

function helloTokens(line: string, at: number): readonly Token[] {
  const [, name = '', space, rest] = /^(\[[^\]]*\]?|\S*)(\s*)(.*)$/.exec(line.slice(at)) ?? [];
  const about = name.startsWith('[') ? 'hover.part.address-literal' : 'hover.part.hello-name';
  return lay(at, [
    [name, 'path', about],
    [space, 'text'],
    [rest, 'error'],
  ]);
}

function chunkTokens(line: string, at: number): readonly Token[] {
  const [, size, space, last] = /^(\S*)(\s*)(.*)$/.exec(line.slice(at)) ?? [];
  const pieces: readonly Piece[] = [
    [size, 'code', 'hover.part.chunk-size'],
    [space, 'text'],
    [last, 'keyword', 'hover.part.chunk-last'],
  ];
  return lay(at, pieces);
}

const ATTRIBUTE = /(\s*)([^\s=]+)(=?)(\S*)/g;

function proxyTokens(line: string, at: number): readonly Token[] {
  return each(line, at, ATTRIBUTE, ([, space = '', name = '', equals = '', value], from) =>
    lay(from, [
      [space, 'text'],
      [name, 'parameter', 'hover.part.proxy'],
      [equals, 'operator'],
      [value, 'string', 'hover.part.proxy'],
    ]),
  );
}

const wholeAs =
  (kind: 'string' | 'error' | 'text', about: string) =>
  (line: string, at: number): readonly Token[] =>
    lay(at, [[line.slice(at), kind, about]]);

const nameTokens = (line: string, at: number): readonly Token[] =>
  line[at] === '<' ? pathTokens(line, at).tokens : wholeAs('string', 'hover.part.name')(line, at);

function helpTokens(line: string, at: number): readonly Token[] {
  const word = line.slice(at).trim().toUpperCase();
  return wholeAs('string', KNOWN.includes(word) ? `hover.verb.${word}` : 'hover.part.name')(line, at);
}

const nothingMore = wholeAs('error', 'hover.part.no-argument');

type ArgumentTokens = (line: string, at: number) => readonly Token[];
const ARGUMENTS: Readonly<Record<string, ArgumentTokens>> = {
  EHLO: helloTokens,
  HELO: helloTokens,
  MAIL: envelopeTokens,
  RCPT: envelopeTokens,
  DATA: nothingMore,
  BDAT: chunkTokens,
  RSET: nothingMore,
  QUIT: nothingMore,
  STARTTLS: nothingMore,
  NOOP: wholeAs('string', 'hover.part.ignored'),
  VRFY: nameTokens,
  EXPN: nameTokens,
  HELP: helpTokens,
  AUTH: authTokens,
  XCLIENT: proxyTokens,
};

/** Calm: what may still become a verb is not wrong yet. */
function verbPiece(word: string, ended: boolean): Piece {
  const verb = word.toUpperCase();
  if (KNOWN.includes(verb)) return [word, 'verb', `hover.verb.${verb}`];
  const unfinished = !ended && KNOWN.some((known) => known.startsWith(verb));
  return unfinished ? [word, 'text', ''] : [word, 'error', 'hover.verb.unknown'];
}

/** A command line on the wire: the verb, and its argument by the verb's own grammar. */
// RFC 5321 §4.1.1
export function commandTokens(line: string): readonly Token[] {
  const [all = '', space = '', word = '', gap = ''] = LINE.exec(line) ?? [];
  const argument = ARGUMENTS[word.toUpperCase()] ?? wholeAs('text', '');
  return [...lay(space.length, [verbPiece(word, gap !== '')]), ...argument(line, all.length)];
}
