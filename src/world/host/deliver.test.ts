import { expect, it } from 'vitest';
import { octetsOf } from '#encoding/octets.ts';
import { perform } from '#smtp/dialogue/dialogue.ts';
import { DIALOGUE_SERVER, DIALOGUE_ZONE } from '#smtp/dialogue/kitchen.ts';
import type { ServerSetup } from '#smtp/model/server.ts';
import { serverOf } from '#smtp/server/server.ts';
import { deliver } from './deliver.ts';
import type { Delivery } from './delivery.ts';

const EPOCH = 1_795_510_800;

/** What becomes of the last letter of a dialogue. */
function deliveries(
  lines: readonly string[],
  personality = 'rfc',
  more: ServerSetup['behaviours'] = {},
): readonly Delivery[] {
  const setup = { ...DIALOGUE_SERVER, personality, behaviours: { relay: { for: 'open' }, ...more } };
  const { effects } = perform(
    setup,
    lines.map((line) => (/^[=!#]/.test(line) ? line : `C: ${line}`)).join('\n'),
  );
  const [letter] = effects.flatMap((effect) => (effect.kind === 'accept' ? [effect.letter] : [])).slice(-1);
  return letter === undefined ? [] : deliver(letter, serverOf(setup, DIALOGUE_ZONE, EPOCH));
}

const raw = (delivery: Delivery | undefined): string => octetsOf(delivery?.raw ?? new Uint8Array());
const places = (all: readonly Delivery[]) => all.map(({ to, recipient }) => ({ to, recipient }));

const letter = (...recipients: readonly string[]): readonly string[] => [
  'MAIL FROM:<carol@client.example>',
  ...recipients.map((recipient) => `RCPT TO:<${recipient}>`),
  ...['DATA', 'Subject: Hello', '', '..', '.'],
];

// RFC 5321 §4.4
it('puts Return-Path and Received on top of a letter, and for whom it is if there is one recipient', () => {
  const [delivery] = deliveries(['HELO client.example', ...letter('alice@kitchen.example')]);
  expect(raw(delivery)).toBe(
    [
      'Return-Path: <carol@client.example>',
      'Received: from client.example (unknown [198.51.100.7])',
      '\tby mail.kitchen.example with SMTP id K9BXBGGWGH',
      '\tfor <alice@kitchen.example>; Tue, 24 Nov 2026 09:00:00 +0000 (UTC)',
      'Subject: Hello',
      '',
      '.',
      '',
    ].join('\r\n'),
  );
});

it('does not tell several recipients of each other', () => {
  const [delivery] = deliveries([
    'HELO client.example',
    ...letter('alice@kitchen.example', 'bob@kitchen.example'),
  ]);
  expect(raw(delivery)).toContain('id K9BXBGGWGH;\r\n\tTue, 24 Nov 2026');
});

it('names the software of a real server', () => {
  const [delivery] = deliveries(['HELO client.example', ...letter('alice@kitchen.example')], 'postfix');
  expect(raw(delivery)).toContain('\tby mail.kitchen.example (Postfix) with SMTP id ');
});

const LOGIN = 'AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=';

// RFC 3848 §1
it.each([
  ['SMTP', ['HELO client.example']],
  ['ESMTP', ['EHLO client.example']],
  ['ESMTPA', ['EHLO client.example', LOGIN]],
  ['ESMTPS', ['STARTTLS', '= tls', 'EHLO client.example']],
  ['ESMTPSA', ['STARTTLS', '= tls', 'EHLO client.example', LOGIN]],
])('writes that it came by %s', (protocol, opening) => {
  const [delivery] = deliveries([...opening, ...letter('alice@kitchen.example')]);
  expect(raw(delivery)).toContain(` with ${protocol} id `);
});

it('lays a letter to an alias into each mailbox, one to somebody elsewhere before the next host, and one to a domain that does not exist nowhere', () => {
  const to = ['cooks@kitchen.example', 'dave@other.example', 'dave@nowhere.example', 'Postmaster'];
  const all = deliveries(['HELO client.example', ...letter(...to)]);
  expect(places(all)).toEqual([
    { recipient: 'cooks@kitchen.example', to: { mailbox: 'alice' } },
    { recipient: 'cooks@kitchen.example', to: { mailbox: 'bob' } },
    { recipient: 'dave@other.example', to: { host: 'mx.other.example' } },
    { recipient: 'Postmaster', to: { mailbox: 'chef' } },
  ]);
});

it('writes no Return-Path on a letter that travels on', () => {
  const [delivery] = deliveries(['HELO client.example', ...letter('dave@other.example')]);
  expect(raw(delivery)).toMatch(/^Received: /);
});

it('keeps the null reverse-path of a report', () => {
  const report = ['HELO client.example', 'MAIL FROM:<>', 'RCPT TO:<alice@kitchen.example>', 'DATA', '.'];
  expect(raw(deliveries(report)[0])).toMatch(/^Return-Path: <>\r\nReceived: /);
});

it('takes the octets of chunks as they stand', () => {
  const envelope = ['HELO client.example', 'MAIL FROM:<>', 'RCPT TO:<alice@kitchen.example>'];
  const [delivery] = deliveries([...envelope, 'BDAT 4', '..', 'BDAT 3 LAST', '.']);
  expect(raw(delivery)).toMatch(/\r\n\.\.\r\n\.\r\n$/);
});

it('has nothing of what the client says end a field', () => {
  const opening = ['! spelling anyHello on', 'HELO a\rb: c'];
  expect(raw(deliveries([...opening, ...letter('alice@kitchen.example')])[0])).toContain(
    'Received: from a?b:?c (unknown',
  );
});

const REQUIRETLS = { REQUIRETLS: { on: true } };
const secure = (parameters: string, field: string): readonly string[] => [
  'STARTTLS',
  '= tls',
  'EHLO client.example',
  `MAIL FROM:<carol@client.example>${parameters}`,
  'RCPT TO:<alice@kitchen.example>',
  'RCPT TO:<dave@other.example>',
  ...['DATA', field, '', 'text', '.'],
];

// RFC 8689 §4.1
it.each([
  [' REQUIRETLS', 'Subject: Hello', 'required'],
  [' REQUIRETLS', 'TLS-Required: No', 'required'],
  ['', 'TLS-Required: No', 'optional'],
  ['', 'tls-required:no', 'optional'],
  ['', 'TLS-Required: Yes', undefined],
  ['', 'Subject: TLS-Required: No', undefined],
])('marks every delivery of a letter with %j and %j: %s', (parameters, field, tls) => {
  const all = deliveries(secure(parameters, field), 'rfc', REQUIRETLS);
  expect(all.map((delivery) => delivery.tls)).toEqual([tls, tls]);
});

it('marks no delivery where REQUIRETLS is off', () => {
  const all = deliveries(secure('', 'TLS-Required: No'));
  expect(all.map(({ tls }) => tls)).toEqual([undefined, undefined]);
});

// RFC 6710 §4.1
it.each([
  [' MT-PRIORITY=-3', ['alice'], '\tfor <alice@kitchen.example> PRIORITY -3; Tue'],
  ['', ['alice'], '\tfor <alice@kitchen.example> PRIORITY 0; Tue'],
  [' MT-PRIORITY=3', ['alice', 'bob'], ' PRIORITY 0;\r\n\tTue'],
])('writes the priority of a letter with%s for %j into Received', (parameters, names, words) => {
  const lines = [
    'HELO client.example',
    `MAIL FROM:<carol@client.example>${parameters}`,
    ...names.map((name) => `RCPT TO:<${name}@kitchen.example>`),
    ...['DATA', '.'],
  ];
  expect(raw(deliveries(lines, 'rfc', { 'MT-PRIORITY': { on: true } })[0])).toContain(words);
});

// RFC 6531 §4.3
it('says UTF8SMTP where the letter may hold any Unicode', () => {
  const lines = [
    'EHLO client.example',
    'MAIL FROM:<carol@client.example> SMTPUTF8',
    'RCPT TO:<alice@kitchen.example>',
    ...['DATA', '.'],
  ];
  expect(raw(deliveries(lines, 'rfc', { SMTPUTF8: { on: true } })[0])).toContain(' with UTF8SMTP id ');
});
