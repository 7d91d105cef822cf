import { encodeBase64 } from '#encoding/base64.ts';
import { isUtf8, toOctets } from '#encoding/utf8.ts';
import { accountOf, isPasswordOf, prepared } from '../auth/account.ts';
import { failed } from '../auth/refusal.ts';
import { accountsOf, certifiedName } from '../extension/auth.ts';
import type { Check, Flip } from '../model/check.ts';
import type { ChallengeReason, Desk, Mechanism, Next } from '../model/mechanism.ts';
import type { Memory } from '../model/memory.ts';
import type { Outcome } from '../model/outcome.ts';
import { type Answer, answer, type Facts, type ReplyForm, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import type { Exchange, Session } from '../model/session.ts';
import { ORDER_ONLY, passedBy, refusedBy } from './checks.ts';

// RFC 4954 §4: a challenge is base64 and nothing else
const challenge = (reason: ChallengeReason): ReplyForm =>
  reply(reason, 334, '', '{challenge}', 'RFC 4954 §4');

const challenges: Readonly<Record<ChallengeReason, ReplyForm>> = {
  'auth-username': challenge('auth-username'),
  'auth-password': challenge('auth-password'),
  'auth-challenge': challenge('auth-challenge'),
  'auth-digest-wanted': challenge('auth-digest-wanted'),
  'auth-proof-wanted': challenge('auth-proof-wanted'),
  'auth-server-proof': challenge('auth-server-proof'),
  'auth-token-refused': challenge('auth-token-refused'),
};
const succeeded = reply('auth-succeeded', 235, '2.7.0', 'Authentication succeeded', 'RFC 4954 §6');
const welcomed = reply('auth-guest', 235, '2.7.0', 'Anonymous access granted', 'RFC 4505 §2');

const visible = (octets: string): string =>
  octets.replaceAll('\0', '\\0').replaceAll('\r', '\\r').replaceAll('\n', '\\n');

/** The session with no exchange going on. AUTH happens between transactions only, so that state is always `ready`. */
export const idle = ({ session }: Scene): Session =>
  session.exchange === undefined ? session : { ...session, state: 'ready', exchange: undefined };

/** AUTH fails: nobody is logged in, and the exchange is over. */
export const fails = (
  said: Answer,
  scene: Scene,
  found = 'failed',
  flips: readonly Flip[] = [],
): Outcome => ({
  session: idle(scene),
  answer: said,
  checks: [...ORDER_ONLY, refusedBy('authentication', found, said.facts, flips)],
});

const desk = ({ server, now }: Scene, certified: string | undefined, dice: number): Desk => ({
  hostname: server.hostname,
  accounts: accountsOf(server),
  at: server.epoch + now,
  certified,
  dice,
});

/** A check that has let the client in. */
const convinced = (found: string, facts: Facts): readonly Check[] => [
  ...ORDER_ONLY,
  passedBy('authentication', found, facts),
];

/** Whoever is proven may act as somebody else only where that is the same. */
// RFC 4954 §4
const mayActFor = (login: string, authorizeAs: string, { server }: Scene): boolean =>
  authorizeAs === '' || prepared(authorizeAs) === login || server.values.AUTH?.actsForOthers === true;

/** The login as the server writes it, however the client has spelt it. */
function ownLogin(login: string, { server }: Scene): string {
  const account = accountOf({ accounts: accountsOf(server) }, login);
  return account === undefined ? login : toOctets(account.login);
}

function loggedIn(next: Next & { readonly kind: 'proven' }, facts: Facts, scene: Scene): Outcome {
  const login = ownLogin(next.login, scene);
  const given = { ...facts, login };
  if (!mayActFor(prepared(login) ?? login, next.authorizeAs, scene))
    return fails(answer(failed, given), scene);
  return {
    session: { ...idle(scene), login },
    answer: answer(succeeded, given),
    checks: convinced(next.by, given),
  };
}

function compared(next: Next & { readonly kind: 'credentials' }, facts: Facts, scene: Scene): Outcome {
  const { login, password, authorizeAs } = next;
  const account = accountOf({ accounts: accountsOf(scene.server) }, login);
  return account !== undefined && isPasswordOf(account, password)
    ? loggedIn({ kind: 'proven', login, authorizeAs, by: 'passed' }, facts, scene)
    : fails(answer(failed, { ...facts, login }), scene);
}

function challenged(
  { text, reason, dice }: Next & { readonly kind: 'challenge' },
  exchange: Exchange,
  { session }: Scene,
  memory: Memory,
): Outcome {
  const facts = { verb: 'AUTH', mechanism: exchange.mechanism, challenge: encodeBase64(text) };
  const going = { ...exchange, challenges: [...exchange.challenges, text] };
  return {
    session: { ...session, state: 'auth', exchange: going },
    answer: answer(challenges[reason], { ...facts, decoded: visible(text) }),
    checks: ORDER_ONLY,
    memory: dice === undefined ? memory : { ...memory, dice },
  };
}

/** A name that some servers turn down before they ask for the password. */
const isNoName = (name = ''): boolean => name === '' || !isUtf8(name);

const isTurnedDown = (next: Next, { responses }: Exchange, { server }: Scene): boolean =>
  next.kind === 'challenge' &&
  next.reason === 'auth-password' &&
  server.values.AUTH?.readsName === true &&
  isNoName(responses[0]);

/** What comes of an exchange after one more response. */
// RFC 4422 §3
export function proceed(mechanism: Mechanism, exchange: Exchange, scene: Scene, memory: Memory): Outcome {
  const next = mechanism.next(exchange, desk(scene, certifiedName(scene), memory.dice));
  if (isTurnedDown(next, exchange, scene))
    return fails(answer(failed, { verb: 'AUTH', mechanism: mechanism.name }), scene);
  if (next.kind === 'challenge') return challenged(next, exchange, scene, memory);
  const decoded = exchange.responses.map(visible).join(', ');
  const facts = { verb: 'AUTH', mechanism: mechanism.name, decoded };
  switch (next.kind) {
    case 'credentials':
      return compared(next, facts, scene);
    case 'proven':
      return loggedIn(next, facts, scene);
    case 'guest':
      return {
        session: { ...idle(scene), guest: next.trace },
        answer: answer(welcomed, facts),
        checks: convinced('guest', facts),
      };
    case 'refused':
      return fails(answer(next.answer.form, { ...facts, ...next.answer.facts }), scene, next.found);
  }
}

/** Every reply that an exchange comes to, whatever the mechanism. */
export const exchangeForms: readonly ReplyForm[] = [...Object.values(challenges), succeeded, welcomed];
