import { decodeBase64, encodeBase64 } from '#encoding/base64.ts';
import { MECHANISMS } from '../auth/catalogue.ts';
import { offeredMechanisms } from '../extension/auth.ts';
import { command } from '../model/command.ts';
import type { Mechanism } from '../model/mechanism.ts';
import type { Outcome } from '../model/outcome.ts';
import { answer, type Facts, type ReplyForm, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import type { Server } from '../model/server.ts';
import type { Exchange } from '../model/session.ts';
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

const known = ({ accounts }: Server, login: string, password: string): boolean =>
  accounts.some((account) => account.login === login && account.password === password);

/** Takes one more response into the exchange. */
function proceed(mechanism: Mechanism, responses: readonly string[], scene: Scene): Outcome {
  const next = mechanism.next(responses);
  const facts = { verb: 'AUTH', mechanism: mechanism.name };
  if (next.kind === 'refused') return no(next.answer.form, scene, { ...facts, ...next.answer.facts });
  if (next.kind === 'challenge') {
    return {
      session: { ...scene.session, state: 'auth', exchange: { mechanism: mechanism.name, responses } },
      answer: answer(challenges[next.reason], {
        ...facts,
        challenge: encodeBase64(next.text),
        decoded: next.text,
      }),
      checks: ORDER_ONLY,
    };
  }
  const { login, password, authorizeAs } = next;
  const given = { ...facts, login, decoded: responses.map(visible).join(', ') };
  const mayActFor = authorizeAs === '' || authorizeAs === login;
  if (!mayActFor || !known(scene.server, login, password)) return no(failed, scene, given);
  return {
    session: { ...idle(scene), login },
    answer: answer(succeeded, given),
    checks: [...ORDER_ONLY, passedBy('authentication', 'passed', given)],
  };
}

/** A line of the exchange: base64, or `*` which cancels. */
export function authResponse(line: string, scene: Scene): Outcome {
  // The order table leads to the state `auth` by a challenge only: there is an exchange, and its mechanism exists.
  const exchange = scene.session.exchange as Exchange;
  const mechanism = MECHANISMS.find(({ name }) => name === exchange.mechanism) as Mechanism;
  const facts = { verb: 'AUTH', mechanism: mechanism.name };
  if (line === '*') return no(cancelled, scene, facts);
  const response = decodeBase64(line);
  if (response === undefined) return no(badBase64, scene, { ...facts, value: line });
  return proceed(mechanism, [...exchange.responses, response], scene);
}

/** `AUTH PLAIN =` gives an initial response of no octets; without the word there is none. */
const initialResponse = (word: string | undefined): string | undefined =>
  word === '=' ? '' : word === undefined ? undefined : decodeBase64(word);

/** Proves who the client is, in a dialogue that depends on the mechanism. */
export const auth = command({
  verb: 'AUTH',
  rfc: 'RFC 4954 §4',
  run(argument, scene) {
    const [name = '', word, more] = argument.split(' ');
    const facts = { verb: 'AUTH', mechanism: name.toUpperCase() };
    if (scene.session.login !== undefined) return refused(answer(already, facts), scene, ORDER_ONLY);
    if (name === '' || more !== undefined)
      return refused(answer(noMechanism, { ...facts, expected: 'argument' }), scene, ORDER_ONLY);
    const offered = offeredMechanisms(scene);
    if (offered === undefined) return no(needsTls, scene, facts, 'needs-tls');
    const mechanism = MECHANISMS.find((candidate) => candidate.name === name.toUpperCase());
    if (mechanism === undefined || !offered.includes(mechanism.name)) return no(unknown, scene, facts);
    const response = initialResponse(word);
    if (word !== undefined && response === undefined) return no(badBase64, scene, { ...facts, value: word });
    return proceed(mechanism, response === undefined ? [] : [response], scene);
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
];
