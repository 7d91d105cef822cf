import { encodeBase64 } from '#encoding/base64.ts';
import { shownFacts } from '#explain/facts.ts';
import { mechanismOf } from '#smtp/auth/catalogue.ts';
import { draw, PRINTABLE } from '#smtp/auth/nonce.ts';
import type { Mechanism } from '#smtp/model/mechanism.ts';
import type { Account, Server } from '#smtp/model/server.ts';
import type { Said } from '#smtp/model/session.ts';
import type { World } from '#world/world.ts';
import { serverOf } from './addresses.ts';
import { type Candidate, type Completion, offer } from './completion.ts';

const SILENCE: Said = { challenges: [], responses: [] };

/** The client's own nonce, which need not be a secret. */
const nonceAt = (seconds: number): string => draw(PRINTABLE, 18, Math.floor(seconds)).text;

function aboutOf(name: string, { responses }: Said): string {
  if (name === 'PLAIN') return 'complete.response.plain';
  if (name !== 'LOGIN') return 'complete.response.made';
  return responses.length === 0 ? 'complete.response.login' : 'complete.response.password';
}

/** What a mail program of each account would answer now; nothing where the answer is an empty line. */
const answers = (
  mechanism: Mechanism | undefined,
  said: Said,
  accounts: readonly Account[],
  nonce: string,
): readonly Candidate[] =>
  mechanism === undefined
    ? []
    : accounts.flatMap((account) => {
        const octets = mechanism.respond(said, account, nonce);
        if (octets === undefined || octets === '') return [];
        const insert = encodeBase64(octets);
        const facts = shownFacts({ text: octets });
        return [{ label: insert, insert, kind: 'response', about: aboutOf(mechanism.name, said), facts }];
      });

const EMPTY: Candidate = { label: '=', insert: '=', kind: 'response', about: 'hover.part.empty-response' };

/** What may follow the mechanism on the AUTH line itself, for each account of this server. */
// RFC 4954 §4
export function initialResponses({ accounts }: Server, name: string, seconds: number): readonly Candidate[] {
  const mechanism = mechanismOf(name.toUpperCase());
  if (mechanism?.serverFirst === true || mechanism?.name === 'LOGIN') return [];
  if (mechanism?.name === 'EXTERNAL') return [EMPTY];
  return answers(mechanism, SILENCE, accounts, nonceAt(seconds));
}

const cancel: Candidate = { label: '*', insert: '*', kind: 'end', about: 'hover.part.cancel' };

/** What could answer the 334 that waits. */
export function completeResponse(world: World, line: string, at: number): readonly Completion[] {
  const exchange = world.connection?.receiver.session.exchange;
  if (exchange === undefined) return [];
  const accounts = serverOf(world)?.accounts ?? [];
  const made = answers(mechanismOf(exchange.mechanism), exchange, accounts, nonceAt(world.now));
  return offer([...made, cancel], line, 0, at, line.length);
}
