import { dateTime } from '#mail/date-time.ts';
import { settled } from '#memory/settled.ts';
import type { Words } from '../model/personality.ts';
import type { Answer, EnhancedStatus, Facts, Reply, ReplyForm } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { isOn, type Server } from '../model/server.ts';
import type { Client } from '../model/session.ts';

/** Facts that hold for any reply: who talks to whom. Asked one by one, since most replies need none. */
function sceneFact(name: string, { server, session, now }: Scene): string | undefined {
  switch (name) {
    case 'host':
      return server.hostname;
    case 'client':
      return session.client.address;
    case 'clientName':
      return session.client.name ?? 'unknown';
    case 'clientAtHome':
      return `${session.client.name === undefined ? '' : `${session.client.name} `}[${session.client.address}]`;
    case 'clientOrHello':
      return session.client.name ?? session.hello?.name ?? '';
    case 'dateGmt':
      return `${dateTime(server.epoch + now, 0).slice(0, -5)}GMT`;
    case 'hello':
      return session.hello?.name ?? '';
    case 'date':
      return dateTime(server.epoch + now, server.personality.zoneMinutes);
    case 'login':
      return session.login ?? '';
    default:
      return undefined;
  }
}

/** Those of them that stay the same for a server, and those that do for a client. */
const OF_SERVER: ReadonlySet<string> = new Set(['host']);
const OF_CLIENT: ReadonlySet<string> = new Set(['client', 'clientName', 'clientAtHome']);

const LINE_BREAKING = /[\r\n\0]/g;
const NOT_PRINTABLE = /[^\x20-\x7e\x80-\xff]/g;

/** Is every code unit a printable octet? */
function isPrintable(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code === 0x7f || code > 0xff) return false;
  }
  return true;
}

/** What a client has sent cannot break a line in two, whatever else of it a server repeats. */
function printable(text: string, sign = '?'): string {
  if (isPrintable(text)) return text;
  return sign === 'raw' ? text.replace(LINE_BREAKING, ' ') : text.replace(NOT_PRINTABLE, sign);
}

/** A text taken apart: what stands before each place, and what stands behind the last. */
interface Template {
  readonly places: readonly { readonly before: string; readonly name: string }[];
  readonly end: string;
}

function template(text: string): Template {
  const places: { readonly before: string; readonly name: string }[] = [];
  let from = 0;
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
    const close = text.indexOf('}', open);
    if (close < 0) break;
    places.push({ before: text.slice(from, open), name: text.slice(open + 1, close) });
    from = close + 1;
  }
  return { places, end: text.slice(from) };
}

const BEYOND_ASCII = /[\xc0-\xff][\x80-\xbf]*|[\x80-\xbf]/g;

// RFC 6531 §3.7.4.2: only VRFY and EXPN may ask for more than ASCII
const inAscii = (fact: string): string => fact.replace(BEYOND_ASCII, '?');

function filled({ places, end }: Template, facts: Facts, scene: Scene): string {
  const { unprintable, asciiReplies } = scene.server.personality;
  const isPlain = asciiReplies === true && facts.anyScript !== 'yes';
  let text = '';
  for (const { before, name } of places) {
    const fact = facts[name] ?? sceneFact(name, scene) ?? `{${name}}`;
    text += before + printable(isPlain ? inAscii(fact) : fact, unprintable);
  }
  return text + end;
}

/** Fills the places in a text. What a client has sent cannot break a reply in two: controls become `?`. */
export const fill = (text: string, facts: Facts, scene: Scene): string =>
  filled(template(text), facts, scene);

/** Codes and words of one reply, as far as they are settled before the facts are known. */
interface Worded {
  readonly code: number;
  readonly enhanced: EnhancedStatus | undefined;
  /** Has the text more lines than one? */
  readonly isLong: boolean;
  readonly template: Template;
  /** The lines of a text that has no places for facts. */
  readonly lines: readonly string[] | undefined;
  /** What stands in front of the last line, and of those before it. */
  readonly last: string;
  readonly first: string;
  /** The whole reply, where nothing in it can change. */
  readonly octets: string | undefined;
}

/** A server's words for one form: the general ones, and others where the facts are such. */
interface Wordings {
  readonly general: Worded;
  readonly variants: readonly Variant[];
  /** What it has said last, if that will be the same when the facts are, to this client or to any. */
  said: Reply | undefined;
  saidTo: Client | undefined;
  more: readonly string[] | undefined;
  /** The list that it has given last, ready to be given again. */
  list: Listed | undefined;
}

/** Lines that follow a form's own: as they were handed in, as they may be sent, and as they are. */
interface Listed {
  readonly more: readonly string[];
  readonly lines: readonly string[];
  readonly octets: string;
}

/** Other words, where the facts are such. */
interface Variant {
  readonly when: readonly { readonly name: string; readonly value: string }[];
  readonly words: Worded;
}

// RFC 2034 §4: with ENHANCEDSTATUSCODES every 2xx, 4xx and 5xx carries a status, but for the greeting and hello
function worded(form: ReplyForm, words: Words | undefined, server: Server): Worded {
  const status = words?.enhanced ?? form.enhanced;
  const text = words?.text ?? form.text;
  const enhanced = status === '' || !isOn(server, 'ENHANCEDSTATUSCODES') ? undefined : status;
  const code = words?.code ?? form.code;
  const shown = enhanced === undefined ? '' : `${enhanced} `;
  const fronts = { first: `${code}-${shown}`, last: `${code} ${shown}` };
  const lines = text.includes('{') ? undefined : text.split('\n');
  return {
    code,
    enhanced,
    isLong: text.includes('\n'),
    template: template(text),
    lines,
    ...fronts,
    octets: lines && spoken(fronts, lines),
  };
}

function wordingsOf(form: ReplyForm, server: Server): Wordings {
  const wording = server.personality.wording[form.reason];
  const variants = (wording?.variants ?? []).map((variant) => ({
    when: Object.entries(variant.when).map(([name, value]) => ({ name, value })),
    words: worded(form, variant, server),
  }));
  return {
    general: worded(form, wording, server),
    variants,
    said: undefined,
    saidTo: undefined,
    more: undefined,
    list: undefined,
  };
}

/** What a server has said before it need not put into words again. */
const vocabulary = settled((_: Server) => new Map<ReplyForm, Wordings>());

function wordings(form: ReplyForm, server: Server): Wordings {
  const known = vocabulary(server);
  const found = known.get(form);
  if (found !== undefined) return found;
  const fresh = wordingsOf(form, server);
  known.set(form, fresh);
  return fresh;
}

function areSuch(facts: Facts, when: Variant['when']): boolean {
  for (let nth = 0; nth < when.length; nth++) {
    const { name, value } = when[nth] as Variant['when'][number];
    if (facts[name] !== value) return false;
  }
  return true;
}

/** The words for these facts: a variant that fits, or the general ones. */
function wordsFor({ general, variants }: Wordings, facts: Facts): Worded {
  for (let nth = 0; nth < variants.length; nth++) {
    const { when, words } = variants[nth] as Variant;
    if (areSuch(facts, when)) return words;
  }
  return general;
}

/** Octets of a line of a reply, code and CRLF included. */
// RFC 5321 §4.5.3.1.5
const LONGEST = 512;

const isContinued = (code: number): boolean => code >= 0x80 && code < 0xc0;

/** What a client has sent may be longer than the line that repeats it: that is cut, between two characters. */
function fitting(line: string, { first }: Worded): string {
  const room = LONGEST - first.length - 2;
  if (line.length <= room) return line;
  let end = room;
  while (end > 0 && isContinued(line.charCodeAt(end))) end--;
  return line.slice(0, end);
}

function linesOf(words: Worded, facts: Facts, scene: Scene): readonly string[] {
  if (words.lines !== undefined) return words.lines;
  const text = filled(words.template, facts, scene);
  return words.isLong ? text.split('\n').map((line) => fitting(line, words)) : [fitting(text, words)];
}

/** The lines as they leave, each with the codes in front. */
// RFC 5321 §4.2.1
function spoken({ first, last }: Pick<Worded, 'first' | 'last'>, lines: readonly string[]): string {
  const end = lines.length - 1;
  let octets = '';
  for (let i = 0; i < end; i++) octets += `${first}${lines[i]}\r\n`;
  return `${octets}${last}${lines[end]}\r\n`;
}

const listed = (more: readonly string[], words: Worded): Listed => {
  const lines = more.map((line) => fitting(printable(line), words));
  return { more, lines, octets: spoken(words, lines) };
};

/** A reply with a list behind its own lines. The same list is given to nearly every client. */
function withList(said: Answer, words: Worded, own: readonly string[], known: Wordings): Reply {
  const { form, facts, more = [] } = said;
  if (more.length === 0) return replyOf(said, words, own, spoken(words, own));
  const isReady = known.list?.more === more && known.variants.length === 0;
  const list = isReady && known.list !== undefined ? known.list : listed(more, words);
  known.list = list;
  let octets = '';
  for (const line of own) octets += `${words.first}${line}\r\n`;
  return replyOf({ form, facts }, words, own.concat(list.lines), octets + list.octets);
}

const replyOf = (
  { form, facts }: Answer,
  { code, enhanced }: Worded,
  lines: readonly string[],
  octets: string,
): Reply => ({ reason: form.reason, code, enhanced, lines, rfc: form.rfc, facts, octets });

/** Whom a text concerns, once the facts are known: anybody, the client that it is for, or this moment only. */
function concerns({ template: { places } }: Worded, facts: Facts): 'anybody' | 'client' | 'moment' {
  let whom: 'anybody' | 'client' = 'anybody';
  for (const { name } of places) {
    if (facts[name] !== undefined || OF_SERVER.has(name)) continue;
    if (!OF_CLIENT.has(name)) return 'moment';
    whom = 'client';
  }
  return whom;
}

/** Keeps what was said, for when it is to be said again. */
function keep(reply: Reply, words: Worded, { more }: Answer, { session }: Scene, known: Wordings): Reply {
  const whom = concerns(words, reply.facts);
  if (whom === 'moment') return reply;
  known.said = reply;
  known.saidTo = whom === 'client' ? session.client : undefined;
  known.more = more;
  return reply;
}

/** What was said last, if the same is to be said again: the reply to NOOP, to DATA, to an address that has come before. */
function saidBefore({ facts, more }: Answer, { session }: Scene, known: Wordings): Reply | undefined {
  const { said, saidTo } = known;
  if (said === undefined || said.facts !== facts || known.more !== more) return undefined;
  return saidTo === undefined || saidTo === session.client ? said : undefined;
}

/** The reply as this server words it. */
export function render(said: Answer, scene: Scene): Reply {
  const known = wordings(said.form, scene.server);
  const before = saidBefore(said, scene, known);
  if (before !== undefined) return before;
  const { facts } = said;
  const words = wordsFor(known, facts);
  const lines = linesOf(words, facts, scene);
  const reply =
    said.more === undefined
      ? replyOf(said, words, lines, words.octets ?? spoken(words, lines))
      : withList(said, words, lines, known);
  return keep(reply, words, said, scene, known);
}
