import { upperCase } from '#encoding/ascii-case.ts';
import { decodeBase64 } from '#encoding/base64.ts';
import { mechanismOf } from '../auth/catalogue.ts';
import { offeredMechanisms, wantsTls } from '../extension/auth.ts';
import type { Flip } from '../model/check.ts';
import { command } from '../model/command.ts';
import type { Mechanism } from '../model/mechanism.ts';
import type { Memory } from '../model/memory.ts';
import type { Outcome } from '../model/outcome.ts';
import { answer, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import type { Exchange } from '../model/session.ts';
import type { Values } from '../model/setting.ts';
import { exchangeForms, fails, proceed } from './auth-exchange.ts';
import { ORDER_ONLY } from './checks.ts';
import { refused } from './outcome.ts';

const cancelled = reply('auth-cancelled', 501, '5.7.0', 'Authentication cancelled', 'RFC 4954 §4');
const badBase64 = reply('auth-bad-base64', 501, '5.5.2', 'Cannot decode base64', 'RFC 4954 §4');
const unknown = reply(
  'auth-unknown-mechanism',
  504,
  '5.5.4',
  'Unrecognized authentication type',
  'RFC 4954 §4',
);
const unwanted = reply(
  'auth-initial-response',
  501,
  '5.7.0',
  '{mechanism} takes no initial response',
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

/** A line of the exchange: base64, or `*` which cancels. */
// RFC 4954 §4
export function authResponse(line: string, scene: Scene, memory: Memory): Outcome {
  // The order table leads to the state `auth` by a challenge only: there is an exchange, and its mechanism exists.
  const exchange = scene.session.exchange as Exchange;
  const mechanism = mechanismOf(exchange.mechanism) as Mechanism;
  const facts = { verb: 'AUTH', mechanism: mechanism.name };
  if (line === '*') return fails(answer(cancelled, facts), scene);
  const response = decodeBase64(line);
  if (response === undefined)
    return fails(answer(badBase64, { ...facts, value: line, moment: 'continued' }), scene);
  const going = { ...exchange, responses: [...exchange.responses, response] };
  return proceed(mechanism, going, scene, memory);
}

/** The exchange begins, perhaps with a first response on the very line of the command. */
// RFC 4954 §4: `=` is an initial response of no octets; without a word there is none
function begin(mechanism: Mechanism, word: string | undefined, scene: Scene, memory: Memory): Outcome {
  const facts = { verb: 'AUTH', mechanism: mechanism.name };
  const response = word === '=' ? '' : word === undefined ? undefined : decodeBase64(word);
  if (word !== undefined && response === undefined) {
    return fails(answer(badBase64, { ...facts, value: word, moment: 'initial' }), scene);
  }
  const responses = response === undefined || mechanism.serverFirst ? [] : [response];
  return proceed(mechanism, { mechanism: mechanism.name, challenges: [], responses }, scene, memory);
}

const ALWAYS: readonly Flip[] = [{ behaviour: 'AUTH', setting: 'when', value: 'always' }];
const IGNORE: readonly Flip[] = [{ behaviour: 'AUTH', setting: 'ignoreInitial', value: true }];

const mustWait = ({ serverFirst }: Mechanism, word: string | undefined, { server }: Scene): boolean =>
  serverFirst === true && word !== undefined && (server.values.AUTH as Values).ignoreInitial !== true;

const isKnown = ({ session }: Scene): boolean => session.login !== undefined || session.guest !== undefined;

/** Which mechanism the client wants, and whether it may have it now. */
function choose(named: string, word: string | undefined, scene: Scene, memory: Memory): Outcome {
  const name = upperCase(named);
  const facts = { verb: 'AUTH', mechanism: name, named };
  const offered = offeredMechanisms(scene) ?? [];
  if (wantsTls(name, scene)) return fails(answer(needsTls, facts), scene, 'needs-tls');
  const mechanism = mechanismOf(name);
  if (mechanism === undefined || !offered.includes(name)) return fails(answer(unknown, facts), scene);
  if (mustWait(mechanism, word, scene)) return fails(answer(unwanted, facts), scene, 'failed', IGNORE);
  return begin(mechanism, word, scene, memory);
}

/** Proves who the client is, in a dialogue that depends on the mechanism. */
export const auth = command({
  verb: 'AUTH',
  rfc: 'RFC 4954 §4',
  run(argument, scene, memory) {
    const [name = '', word, more] = argument.trim().split(' ');
    const blank = argument === '' ? 'no' : 'yes';
    const facts = { verb: 'AUTH', mechanism: upperCase(name), named: name, blank };
    if (isKnown(scene)) return refused(answer(already, facts), scene, ORDER_ONLY);
    if (offeredMechanisms(scene) === undefined)
      return fails(answer(needsTls, facts), scene, 'needs-tls', ALWAYS);
    if (name === '' || more !== undefined)
      return refused(answer(noMechanism, { ...facts, expected: 'argument' }), scene, ORDER_ONLY);
    return choose(name, word, scene, memory);
  },
});

/** Every reply to AUTH and to the lines of its exchange that no mechanism gives. */
export const authForms = [
  ...exchangeForms,
  cancelled,
  badBase64,
  unknown,
  unwanted,
  already,
  needsTls,
  noMechanism,
];
