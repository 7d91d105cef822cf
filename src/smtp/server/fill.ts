import { dateTime } from '#mail/date-time.ts';
import type { Facts } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';

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
export function printable(text: string, sign = '?'): string {
  if (isPrintable(text)) return text;
  return sign === 'raw' ? text.replace(LINE_BREAKING, ' ') : text.replace(NOT_PRINTABLE, sign);
}

/** A text taken apart: what stands before each place, and what stands behind the last. */
export interface Template {
  readonly places: readonly { readonly before: string; readonly name: string }[];
  readonly end: string;
}

/** Takes a text apart. A brace that is not closed is part of the text. */
export function template(text: string): Template {
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

/** The text with its places filled. */
export function filled({ places, end }: Template, facts: Facts, scene: Scene): string {
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

/** Whom a text concerns, once the facts are known: anybody, the client that it is for, or this moment only. */
export function concerns({ places }: Template, facts: Facts): 'anybody' | 'client' | 'moment' {
  let whom: 'anybody' | 'client' = 'anybody';
  for (const { name } of places) {
    if (facts[name] !== undefined || OF_SERVER.has(name)) continue;
    if (!OF_CLIENT.has(name)) return 'moment';
    whom = 'client';
  }
  return whom;
}
