import { decodeBase64, encodeBase64 } from '#encoding/base64.ts';
import { hmacMd5 } from '#encoding/md5.ts';
import { isUtf8 } from '#encoding/utf8.ts';
import { MECHANISMS } from '../auth/catalogue.ts';
import { offeredMechanisms } from '../extension/auth.ts';
import { command } from '../model/command.ts';
import type { Mechanism, Next } from '../model/mechanism.ts';
import type { Outcome } from '../model/outcome.ts';
import { answer, type Facts, type ReplyForm, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import type { Account, Server } from '../model/server.ts';
import { ORDER_ONLY, passedBy, refusedBy } from './checks.ts';
import { refused } from './outcome.ts';

// RFC 4954 §4: a challenge is base64 and nothing else
const challenges = {
  'auth-username': reply('auth-username', 334, '', '{challenge}', 'RFC 4954 §4'),
  'auth-password': reply('auth-password', 334, '', '{challenge}', 'RFC 4954 §4'),
  'auth-challenge': reply('auth-challenge', 334, '', '{challenge}', 'RFC 4954 §4'),
};
const succeeded = reply('auth-succeeded', 235, '2.7.0', 'Authentication succeeded', 'RFC 4954 §6');
const failed = reply('auth-failed', 535, '5.7.8', 'Authentication credentials invalid', 'RFC 4954 §6');
const cancelled = reply('auth-cancelled', 501, '5.7.0', 'Authentication cancelled', 'RFC 4954 §4');
const badBase64 = reply('auth-bad-base64', 501, '5.5.2', 'Cannot decode base64', 'RFC 4954 §4');
const unknown = reply(
  'auth-unknown-mechanism',
  504,
  '5.5.4',
  'Unrecognized authentication type',
  'RFC 4954 §4',
);
const already = reply('auth-already', 503, '5.5.1', 'Already authenticated', 'RFC 4954 §4');
const needsTls = reply('auth-needs-tls', 504, '5.5.4', 'Encryption required before AUTH', 'RFC 4954 §4');
const noMechanism = reply(
  'bad-argument',
  501,
  '5.5.4',
  'Syntax: AUTH mechanism [initial-response]',
  'RFC 4954 §4',
);

const notExpected = reply(
  'auth-bad-response',
  501,
  '5.5.2',
  'No initial response was expected',
  'RFC 4954 §4',
);

/** Longest line of an exchange, CRLF not counted. */
// RFC 4954 §4: 12288 octets are "considered to be a sufficient line length limit"
export const LONGEST_RESPONSE = 12_288;

const visible = (octets: string): string =>
  octets.replaceAll('\0', '␀').replaceAll('\r', '␍').replaceAll('\n', '⏎');

const no = (form: ReplyForm, scene: Scene, facts: Facts, found = 'failed'): Outcome => ({
  session: idle(scene),
  answer: answer(form, facts),
  checks: [...ORDER_ONLY, refusedBy('authentication', found, facts, flipsOf(found))],
});

const flipsOf = (found: string) =>
  found === 'needs-tls' ? [{ behaviour: 'AUTH', setting: 'when', value: 'always' }] : [];

/** The session with no exchange going on. AUTH happens between transactions only, so that state is always `ready`. */
const idle = ({ session }: Scene) =>
  session.exchange === undefined ? session : { ...session, state: 'ready' as const, exchange: undefined };

/** The account that a login names; with a domain of the server's own behind it, where that is allowed. */
function accountOf(login: string, { accounts, values, domains }: Server): Account | undefined {
  const at = login.lastIndexOf('@');
  const isOwn =
    values.AUTH?.withDomain === true && at > 0 && domains.includes(login.slice(at + 1).toLowerCase());
  const name = isOwn ? login.slice(0, at) : login;
  return accounts.find((account) => account.login === name);
}

type Credentials = Extract<Next, { kind: 'credentials' | 'digest' }>;

/** Are they the credentials of an account here? */
function isProven(given: Credentials, server: Server): boolean {
  const account = accountOf(given.login, server);
  if (account === undefined) return false;
  if (given.kind === 'digest') return hmacMd5(account.password, given.challenge) === given.digest;
  const { authorizeAs, login, password } = given;
  const mayActFor = authorizeAs === '' || authorizeAs === login || server.values.AUTH?.actsForOthers === true;
  return mayActFor && account.password === password;
}

/** Something that nobody has said before, for the client to prove itself on. */
// RFC 2195 §2
const fresh = ({ server, session, now }: Scene): string =>
  `<${session.errors + 1}${Math.round(now * 1000)}.${server.epoch + Math.floor(now)}@${server.hostname}>`;

/** A name that LOGIN turns down before it asks for the password. */
const isNoName = (name: string): boolean => name === '' || !isUtf8(name);

/** Takes one more response into the exchange. */
function proceed(mechanism: Mechanism, responses: readonly string[], scene: Scene): Outcome {
  const challenge = scene.session.exchange?.challenge ?? (mechanism.isServerFirst ? fresh(scene) : '');
  const next = mechanism.next(responses, challenge);
  const facts = { verb: 'AUTH', mechanism: mechanism.name };
  if (next.kind === 'refused') return no(next.answer.form, scene, { ...facts, ...next.answer.facts });
  if (next.kind === 'challenge') {
    const isEarly = next.reason === 'auth-password' && scene.server.values.AUTH?.readsName === true;
    if (isEarly && isNoName(responses[0] ?? '')) return no(failed, scene, facts);
    const exchange = { mechanism: mechanism.name, responses, ...(challenge !== '' && { challenge }) };
    return {
      session: { ...scene.session, state: 'auth', exchange },
      answer: answer(challenges[next.reason], {
        ...facts,
        challenge: encodeBase64(next.text),
        decoded: next.text,
      }),
      checks: ORDER_ONLY,
    };
  }
  const given = { ...facts, login: next.login, decoded: responses.map(visible).join(', ') };
  if (!isProven(next, scene.server)) return no(failed, scene, given);
  return {
    session: { ...idle(scene), login: next.login },
    answer: answer(succeeded, given),
    checks: [...ORDER_ONLY, passedBy('authentication', 'passed', given)],
  };
}

/** A line of the exchange: base64, or `*` which cancels. */
export function authResponse(line: string, scene: Scene): Outcome {
  const { exchange } = scene.session;
  const mechanism = MECHANISMS.find(({ name }) => name === exchange?.mechanism);
  const facts = { verb: 'AUTH', mechanism: mechanism?.name ?? '' };
  if (line === '*' || mechanism === undefined || exchange === undefined) return no(cancelled, scene, facts);
  const response = decodeBase64(line);
  if (response === undefined) return no(badBase64, scene, { ...facts, value: line, moment: 'continued' });
  return proceed(mechanism, [...exchange.responses, response], scene);
}

/** `AUTH PLAIN =` gives an initial response of no octets; without the word there is none. */
const initialResponse = (word: string | undefined): string | undefined =>
  word === '=' ? '' : word === undefined ? undefined : decodeBase64(word);

/** Begins an exchange, with the word that stands behind the mechanism's name. */
function begin(mechanism: Mechanism, word: string | undefined, scene: Scene): Outcome {
  const facts = { verb: 'AUTH', mechanism: mechanism.name };
  const response = initialResponse(word);
  if (word !== undefined && response === undefined)
    return no(badBase64, scene, { ...facts, value: word, moment: 'initial' });
  if (response === undefined || mechanism.isServerFirst !== true)
    return proceed(mechanism, response === undefined ? [] : [response], scene);
  if (scene.server.values.AUTH?.earlyResponse === 'ignore') return proceed(mechanism, [], scene);
  return no(notExpected, scene, { ...facts, early: 'yes' });
}

/** Proves who the client is, in a dialogue that depends on the mechanism. */
export const auth = command({
  verb: 'AUTH',
  rfc: 'RFC 4954 §4',
  run(argument, scene) {
    const [name = '', word, more] = argument.trim().split(' ');
    const facts = {
      verb: 'AUTH',
      mechanism: name.toUpperCase(),
      named: name,
      blank: argument === '' ? 'no' : 'yes',
    };
    if (scene.session.login !== undefined) return refused(answer(already, facts), scene, ORDER_ONLY);
    const offered = offeredMechanisms(scene);
    if (offered === undefined) return no(needsTls, scene, facts, 'needs-tls');
    if (name === '' || more !== undefined)
      return refused(answer(noMechanism, { ...facts, expected: 'argument' }), scene, ORDER_ONLY);
    const mechanism = MECHANISMS.find((candidate) => candidate.name === name.toUpperCase());
    if (mechanism === undefined || !offered.includes(mechanism.name)) return no(unknown, scene, facts);
    return begin(mechanism, word, scene);
  },
});

/** Every reply to AUTH and to the lines of its exchange. */
export const authForms = [
  ...Object.values(challenges),
  succeeded,
  failed,
  cancelled,
  badBase64,
  unknown,
  already,
  needsTls,
  noMechanism,
  notExpected,
];
