import { dateTime } from '#mail/date-time.ts';
import { settled } from '#memory/settled.ts';
import type { Words } from '../model/personality.ts';
import type { Answer, EnhancedStatus, Facts, Reply, ReplyForm } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { isOn, type Server } from '../model/server.ts';

const NOT_PRINTABLE = /[^\x20-\x7e\x80-\xff]/;
const NOT_PRINTABLES = /[^\x20-\x7e\x80-\xff]/g;

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

const LINE_BREAKING = /[\r\n\0]/g;

/** What a client has sent cannot break a line in two, whatever else of it a server repeats. */
function printable(text: string, sign = '?'): string {
  if (!NOT_PRINTABLE.test(text)) return text;
  return sign === 'raw' ? text.replace(LINE_BREAKING, ' ') : text.replace(NOT_PRINTABLES, sign);
}

/** Fills the places in a text. What a client has sent cannot break a reply in two: controls become `?`. */
export function fill(text: string, facts: Facts, scene: Scene): string {
  let filled = '';
  let from = 0;
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
    const close = text.indexOf('}', open);
    if (close < 0) break;
    const name = text.slice(open + 1, close);
    filled +=
      text.slice(from, open) +
      printable(facts[name] ?? sceneFact(name, scene) ?? `{${name}}`, scene.server.personality.unprintable);
    from = close + 1;
  }
  return from === 0 ? text : filled + text.slice(from);
}

/** Codes and words of one reply, as far as they are settled before the facts are known. */
interface Worded {
  readonly code: number;
  readonly enhanced: EnhancedStatus | undefined;
  readonly text: string;
  /** The lines of a text that has no places for facts. */
  readonly lines: readonly string[] | undefined;
}

/** A server's words for one form: the general ones, and others where the facts are such. */
interface Wordings {
  readonly general: Worded;
  readonly variants: readonly { readonly when: readonly Fact[]; readonly words: Worded }[];
}

type Fact = readonly [name: string, value: string];

// RFC 2034 §4: with ENHANCEDSTATUSCODES every 2xx, 4xx and 5xx carries a status, but for the greeting and hello
function worded(form: ReplyForm, words: Words | undefined, server: Server): Worded {
  const enhanced = words?.enhanced ?? form.enhanced;
  const text = words?.text ?? form.text;
  return {
    code: words?.code ?? form.code,
    enhanced: enhanced === '' || !isOn(server, 'ENHANCEDSTATUSCODES') ? undefined : enhanced,
    text,
    lines: text.includes('{') ? undefined : text.split('\n'),
  };
}

function wordingsOf(form: ReplyForm, server: Server): Wordings {
  const wording = server.personality.wording[form.reason];
  const variants = (wording?.variants ?? []).map((variant) => ({
    when: Object.entries(variant.when),
    words: worded(form, variant, server),
  }));
  return { general: worded(form, wording, server), variants };
}

/** What a server has said before it need not put into words again. */
const vocabulary = settled((_: Server) => new Map<ReplyForm, Wordings>());

function wordings(form: ReplyForm, server: Server): Wordings {
  const known = vocabulary(server);
  const found = known.get(form) ?? wordingsOf(form, server);
  known.set(form, found);
  return found;
}

/** The words for these facts: a variant that fits, or the general ones. */
function wordsFor({ general, variants }: Wordings, facts: Facts): Worded {
  for (const { when, words } of variants) {
    if (when.every(([name, value]) => facts[name] === value)) return words;
  }
  return general;
}

const linesOf = (text: string): readonly string[] => (text.includes('\n') ? text.split('\n') : [text]);

/** A line of a reply, but for its code, the sign behind that and CRLF. */
// RFC 5321 §4.5.3.1.5
const LONGEST = 512 - 6;

const isContinued = (code: number): boolean => code >= 0x80 && code < 0xc0;

/** What a client has sent may be longer than the line that repeats it; it is cut between two characters. */
function cut(line: string, room: number): string {
  let end = room;
  while (end > 0 && isContinued(line.charCodeAt(end))) end--;
  return line.slice(0, end);
}

function fitting(lines: readonly string[], enhanced: EnhancedStatus | undefined): readonly string[] {
  const room = enhanced === undefined ? LONGEST : LONGEST - enhanced.length - 1;
  return lines.every(({ length }) => length <= room)
    ? lines
    : lines.map((line) => (line.length > room ? cut(line, room) : line));
}

/** The reply as this server words it. */
export function render({ form, facts, more }: Answer, scene: Scene): Reply {
  const words = wordsFor(wordings(form, scene.server), facts);
  const lines = words.lines ?? fitting(linesOf(fill(words.text, facts, scene)), words.enhanced);
  return {
    reason: form.reason,
    code: words.code,
    enhanced: words.enhanced,
    lines: more === undefined ? lines : [...lines, ...more.map((line) => printable(line))],
    rfc: form.rfc,
    facts,
  };
}
