import { encodeBase64 } from '#encoding/base64.ts';
import { toOctets } from '#encoding/utf8.ts';
import type { Desk, Mechanism, Next } from '../model/mechanism.ts';
import type { ReplyForm } from '../model/reply.ts';
import type { RfcRef } from '../model/rfc.ts';
import type { Account } from '../model/server.ts';
import type { Said } from '../model/session.ts';
import { accountOf, preparedPassword } from './account.ts';
import { writtenSaslname } from './gs2.ts';
import { draw, PRINTABLE } from './nonce.ts';
import { disproven, malformed } from './refusal.ts';
import {
  type ClientFirst,
  clientFinal,
  clientFirst,
  type ServerFirst,
  serverFirst,
  writtenServerFirst,
} from './scram-message.ts';
import { type Hash, proofs, saltOf } from './scram-proof.ts';

// RFC 5802 §5.1, RFC 7677 §3: "at least 4096"
const ITERATIONS = 4096;

/** One of the SCRAM family: its hash function, and what it says to a message that it cannot read. */
interface Kind {
  readonly hash: Hash;
  readonly badResponse: ReplyForm;
}

/** The server's first message: the nonce made longer, the salt, and how often to stir. */
function challenged(first: ClientFirst, desk: Desk): Next {
  const drawn = draw(PRINTABLE, 18, desk.dice);
  const text = writtenServerFirst({
    nonce: first.nonce + drawn.text,
    salt: saltOf(desk.hostname, first.login),
    iterations: ITERATIONS,
  });
  return { kind: 'challenge', text, reason: 'auth-proof-wanted', dice: drawn.dice };
}

/** The proof is judged. What comes back proves to the client that the server knows the account. */
// RFC 5802 §3
function judged({ hash, badResponse }: Kind, first: ClientFirst, said: Said, desk: Desk): Next {
  const challenge = said.challenges.at(-1) as string;
  const response = said.responses[1] as string;
  const asked = serverFirst(challenge) as ServerFirst;
  const final = clientFinal(response);
  if (final === undefined) return malformed(badResponse, `SCRAM-${hash}`, response);
  const account = accountOf(desk, first.login);
  const isSameExchange = final.nonce === asked.nonce && final.header === first.header.text;
  const { authorizeAs } = first.header;
  const isForItself = authorizeAs === '' || authorizeAs === first.login;
  if (account === undefined || !isSameExchange || !isForItself) return disproven(first.login);
  const authMessage = `${first.bare},${challenge},${final.withoutProof}`;
  const { client, server } = proofs(hash, preparedPassword(account), asked, authMessage);
  return client === final.proof
    ? { kind: 'challenge', text: `v=${encodeBase64(server)}`, reason: 'auth-server-proof' }
    : disproven(first.login);
}

function next(kind: Kind, said: Said, desk: Desk): Next {
  const [response] = said.responses;
  if (response === undefined) return { kind: 'challenge', text: '', reason: 'auth-challenge' };
  const first = clientFirst(response);
  // RFC 5802 §6: channel binding is for the mechanisms whose names end in -PLUS
  if (first === undefined || first.header.flag === 'p') {
    return malformed(kind.badResponse, `SCRAM-${kind.hash}`, response);
  }
  if (said.responses.length === 1) return challenged(first, desk);
  if (said.responses.length === 2) return judged(kind, first, said, desk);
  // RFC 4954 §4: SMTP has no place for data beside the 235, so the server's proof was a challenge and this answers it
  return { kind: 'proven', login: first.login, authorizeAs: first.header.authorizeAs, by: 'proof' };
}

/** The client's side. A final answer to the server's proof is empty. */
// RFC 5802 §5
function respond(hash: Hash, said: Said, account: Account, nonce: string): string | undefined {
  const [response] = said.responses;
  if (response === undefined) return `n,,n=${writtenSaslname(toOctets(account.login))},r=${nonce}`;
  if (said.responses.length > 1) return '';
  const challenge = said.challenges.at(-1) as string;
  const asked = serverFirst(challenge);
  const first = clientFirst(response);
  if (asked === undefined || first === undefined) return undefined;
  const withoutProof = `c=${encodeBase64(first.header.text)},r=${asked.nonce}`;
  const authMessage = `${first.bare},${challenge},${withoutProof}`;
  const { client } = proofs(hash, preparedPassword(account), asked, authMessage);
  return `${withoutProof},p=${encodeBase64(client)}`;
}

/** Both sides prove that they know the password, and neither sends it. */
// RFC 5802
export const scram = (hash: Hash, rfc: RfcRef, badResponse: ReplyForm): Mechanism => ({
  name: `SCRAM-${hash}`,
  rfc,
  next: (said, desk) => next({ hash, badResponse }, said, desk),
  respond: (said, account, nonce) => respond(hash, said, account, nonce),
});
