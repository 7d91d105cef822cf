import { expect, it } from 'vitest';
import { perform } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';
import type { Check, Flip } from '../model/check.ts';
import { checksOf } from './ask.ts';
import { POLICIES } from './catalogue.ts';

const START = 'C: HELO client.example\nC: MAIL FROM:<carol@client.example>';
const TO_ALICE = 'C: RCPT TO:<alice@kitchen.example>';
const LOGIN =
  'C: HELO client.example\nC: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=\nC: MAIL FROM:<alice@kitchen.example>';

/** The checks on the way to the last reply. */
const checks = (text: string): readonly Check[] =>
  perform(DIALOGUE_SERVER, text)
    .effects.flatMap((effect) => (effect.kind === 'reply' ? [checksOf(effect.checks)] : []))
    .at(-1) ?? [];

const briefly = ({ by, outcome, found }: Check): string => `${by} ${outcome} ${found}`;

it('asks every policy that a recipient concerns, in the order of the catalogue', () => {
  expect(checks(`${START}\n${TO_ALICE}`).map(briefly)).toEqual([
    'order passed passed',
    'spelling passed passed',
    'rate-limits off off',
    'early-talker off off',
    'recipient-limit passed within',
    'session-limit off off',
    'blocklist off off',
    'hello-checks off off',
    'qualified-addresses off off',
    'sender-domain off off',
    'sender-exists off off',
    'sender-login off off',
    'restricted-characters off off',
    'relay passed local',
    'recipient-domain off off',
    'recipients passed known',
    'null-sender off off',
    'greylisting off off',
    'quota off off',
  ]);
});

it('asks nobody after the first refusal', () => {
  expect(checks(`${START}\nC: RCPT TO:<dave@other.example>`).map(briefly).at(-1)).toBe(
    'relay refused denied',
  );
});

it('asks about a sender and about a letter', () => {
  expect(checks(START).map(({ by }) => by)).toEqual([
    'order',
    'spelling',
    'rate-limits',
    'session-limit',
    'qualified-addresses',
    'sender-domain',
    'sender-exists',
    'sender-login',
    'message-size',
    'daily-limit',
  ]);
  expect(checks(`${START}\n${TO_ALICE}\nC: DATA\nC: .`).map(({ by }) => by)).toEqual([
    'order',
    'message-size',
    'hops',
    'text-lines',
    'content-filter',
    'quota',
    'daily-limit',
  ]);
});

it('offers the switch that would turn on what is off', () => {
  const greylisting = checks(`${START}\n${TO_ALICE}`).find(({ by }) => by === 'greylisting');
  expect(greylisting?.flips).toEqual([{ behaviour: 'greylisting', setting: 'on', value: true }]);
});

const off = (behaviour: string): Flip => ({ behaviour, setting: 'on', value: false });
const spelling = (setting: string): Flip => ({ behaviour: 'spelling', setting, value: true });

// What would have changed the answer to the last line.
const flips: readonly (readonly [string, string, readonly Flip[]])[] = [
  ['a greylisted stranger', `! greylisting on\n${START}\n${TO_ALICE}`, [off('greylisting')]],
  [
    'a relay that is closed to strangers',
    `${START}\nC: RCPT TO:<dave@other.example>`,
    [{ behaviour: 'relay', setting: 'for', value: 'open' }],
  ],
  [
    'a relay that is closed to all',
    `! relay for closed\n! relay networks 198.51.100.0/24\n${LOGIN}\nC: RCPT TO:<dave@other.example>`,
    ['login', 'networks', 'open'].map((value) => ({ behaviour: 'relay', setting: 'for', value })),
  ],
  [
    'a client on the blocklist',
    `! blocklist on\n! blocklist listed 198.51.100.7, 192.0.2.7\n${START}\n${TO_ALICE}`,
    [{ behaviour: 'blocklist', setting: 'listed', value: ['192.0.2.7'] }, off('blocklist')],
  ],
  [
    'a full mailbox',
    `! recipients full alice\n${START}\n${TO_ALICE}`,
    [{ behaviour: 'recipients', setting: 'full', value: [] }],
  ],
  ['a mailbox that is not there', `${START}\nC: RCPT TO:<x@kitchen.example>`, [off('recipients')]],
  ['a space after the colon', 'C: HELO client.example\nC: MAIL FROM: <>', [spelling('spaceAfterColon')]],
  ['a mistake that no leniency lets pass', 'C: HELO client.example\nC: MAIL FROM:<a@', []],
  ['a name that is none', 'C: HELO my_host', [spelling('anyHello')]],
  ['a name that is not there', 'C: HELO', []],
  ['words after QUIT', 'C: QUIT now', [spelling('idleWords')]],
  ['a verb that is off', '! HELP off\nC: HELP', [{ behaviour: 'HELP', setting: 'on', value: true }]],
  ['a verb that nobody knows', 'C: FROB', []],
  [
    'a server that wants TLS first',
    '! STARTTLS required on\nC: HELP',
    [{ behaviour: 'STARTTLS', setting: 'required', value: false }],
  ],
  [
    'a login that wants TLS first',
    '! AUTH when tls\nC: HELO client.example\nC: AUTH LOGIN',
    [{ behaviour: 'AUTH', setting: 'when', value: 'always' }],
  ],
  [
    'a server that wants a login first',
    `! AUTH required on\n${START}`,
    [{ behaviour: 'AUTH', setting: 'required', value: false }],
  ],
  ['a line that is too long', 'C: NOOP x×600', [off('line-length')]],
  ['too many errors', '! error-limit maximum 1\nC: FROB', [off('error-limit')]],
  ['a client that says nothing', 'C: NOOP\n# 1 h', [off('idle-timeout')]],
  [
    'too many recipients',
    `! recipient-limit maximum 1\n${START}\n${TO_ALICE}\n${TO_ALICE}`,
    [off('recipient-limit')],
  ],
];

it.each(flips)('offers the switches that would help %s', (_, text, expected) => {
  const refused = checks(text).find(({ outcome }) => outcome === 'refused');
  expect(refused?.flips).toEqual(expected);
});

it('says that a spelling was let pass, and at which octet', () => {
  const lenient = checks(
    '! spelling missingBrackets on\nC: HELO client.example\nC: MAIL FROM:a@client.example',
  );
  expect(lenient[1]).toMatchObject({
    by: 'spelling',
    outcome: 'passed',
    found: 'lenient',
    facts: { at: '5' },
  });
});

it('has an id once for each policy', () => {
  expect(new Set(POLICIES.map(({ id }) => id)).size).toBe(POLICIES.length);
});
