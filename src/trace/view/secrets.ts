import { decodeBase64 } from '#encoding/base64.ts';
import { SEPARATOR } from '#smtp/auth/bearer.ts';
import type { Event } from '#world/event.ts';
import type { Trace } from '../trace.ts';

/** Something that must not be read by others, and that somebody at the wire reads: base64 hides nothing. */
export interface Secret {
  /** `proof`: an answer to a riddle, from which the password cannot be read, only guessed at. */
  readonly kind: 'login' | 'password' | 'token' | 'proof';
  /** Decoded; one code unit is one octet. */
  readonly value: string;
  readonly mechanism: string;
}

type Read = (response: string, index: number) => readonly (readonly [Secret['kind'], string | undefined])[];

// RFC 7628 §3.1, and the mailbox providers' XOAUTH2: pairs, the token after its scheme
const after = (start: RegExp, response: string): string | undefined =>
  response
    .split(SEPARATOR)
    .find((pair) => start.test(pair))
    ?.replace(start, '');

const bearer = (response: string): string | undefined => after(/^auth=Bearer +/i, response);

/** What each mechanism says, by the number of the response. */
const READ: Readonly<Record<string, Read>> = {
  // RFC 4616 §2
  PLAIN: (response) => {
    const [, login, password] = response.split('\0');
    return [
      ['login', login],
      ['password', password],
    ];
  },
  LOGIN: (response, index) => [[index === 0 ? 'login' : 'password', response]],
  // RFC 2195 §2
  'CRAM-MD5': (response) => [
    ['login', response.slice(0, Math.max(0, response.lastIndexOf(' ')))],
    ['proof', response.slice(response.lastIndexOf(' ') + 1)],
  ],
  XOAUTH2: (response) => [
    ['login', after(/^user=/, response)],
    ['token', bearer(response)],
  ],
  // RFC 7628 §3.1
  OAUTHBEARER: (response) => [
    ['login', /^[ny],a=([^,]*),/.exec(response)?.[1]],
    ['token', bearer(response)],
  ],
  // RFC 5802 §7
  'SCRAM-SHA-1': (response) => [['login', /^[ny],(?:a=[^,]*)?,n=([^,]*),/.exec(response)?.[1]]],
  'SCRAM-SHA-256': (response) => [['login', /^[ny],(?:a=[^,]*)?,n=([^,]*),/.exec(response)?.[1]]],
};

/** A login in the middle of its exchange. */
interface Exchange {
  readonly mechanism: string;
  readonly responses: number;
}

function read({ mechanism, responses }: Exchange, text: string): readonly Secret[] {
  const response = decodeBase64(text);
  if (response === undefined) return [];
  return (READ[mechanism]?.(response, responses) ?? []).flatMap(([kind, value]) =>
    value === undefined || value === '' ? [] : [{ kind, value, mechanism }],
  );
}

// RFC 4954 §4
const AUTH = /^AUTH[ \t]+(\S+)(?:[ \t]+(\S+))?/i;

/** What the exchange has come to after an event, and what could be read in it. */
interface Overheard {
  readonly exchange: Exchange | undefined;
  readonly secrets: readonly Secret[];
}

function begun(line: string): Overheard {
  const [, name, initial] = AUTH.exec(line) ?? [];
  if (name === undefined) return { exchange: undefined, secrets: [] };
  const exchange = { mechanism: name.toUpperCase(), responses: 0 };
  return initial === undefined
    ? { exchange, secrets: [] }
    : { exchange: { ...exchange, responses: 1 }, secrets: read(exchange, initial) };
}

function overheard(exchange: Exchange | undefined, event: Event): Overheard {
  if (event.kind === 'client' && event.part === 'command') return begun(event.line);
  if (event.kind === 'client' && event.part === 'response' && exchange !== undefined)
    return {
      exchange: { ...exchange, responses: exchange.responses + 1 },
      secrets: read(exchange, event.line),
    };
  const isOver = event.kind === 'connected' || (event.kind === 'server' && event.reply.code !== 334);
  return { exchange: isOver ? undefined : exchange, secrets: [] };
}

/** The credentials in what the client has said, by entry, whether it was sealed or not. */
export function secretsOf({ entries }: Trace): ReadonlyMap<number, readonly Secret[]> {
  const found = new Map<number, readonly Secret[]>();
  let exchange: Exchange | undefined;
  for (const [index, { event }] of entries.entries()) {
    const now = overheard(exchange, event);
    exchange = now.exchange;
    if (now.secrets.length > 0) found.set(index, now.secrets);
  }
  return found;
}
