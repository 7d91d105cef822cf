import { encodeBase64 } from '#encoding/base64.ts';
import { toOctets } from '#encoding/utf8.ts';
import type { Account, Server } from '#smtp/model/server.ts';
import type { Exchange } from '#smtp/model/session.ts';
import type { World } from '#world/world.ts';
import { serverOf } from './addresses.ts';
import { type Candidate, type Completion, offer } from './completion.ts';

const encoded = (text: string, about: string): Candidate => {
  const insert = encodeBase64(toOctets(text));
  return { label: insert, insert, kind: 'response', about, facts: { text: text.replaceAll('\0', '␀') } };
};

// RFC 4616 §2: authorization identity, NUL, login, NUL, password
const plain = ({ login, password }: Account): Candidate =>
  encoded(`\0${login}\0${password}`, 'complete.response.plain');

/** What may follow the mechanism on the AUTH line itself, for each account of this server. */
// RFC 4954 §4
export const initialResponses = ({ accounts }: Server, mechanism: string): readonly Candidate[] =>
  mechanism.toUpperCase() === 'PLAIN' ? accounts.map(plain) : [];

function answers({ mechanism, responses }: Exchange, account: Account): Candidate {
  if (mechanism === 'PLAIN') return plain(account);
  if (responses.length === 0) return encoded(account.login, 'complete.response.login');
  return encoded(account.password, 'complete.response.password');
}

const cancel: Candidate = { label: '*', insert: '*', kind: 'end', about: 'hover.part.cancel' };

/** What could answer the 334 that waits. */
export function completeResponse(world: World, line: string, at: number): readonly Completion[] {
  const exchange = world.connection?.receiver.session.exchange;
  const accounts = serverOf(world)?.accounts ?? [];
  if (exchange === undefined) return [];
  return offer([...accounts.map((account) => answers(exchange, account)), cancel], line, 0, at, line.length);
}
