import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf } from '#encoding/octets.ts';
import { connected, type Session } from '#smtp/model/session.ts';
import { append, emptyContent } from '#smtp/server/content.ts';
import { type Receiver, receiverOf } from '#smtp/server/receiver.ts';
import { setBehaviour } from '#world/change.ts';
import { worldOf } from '#world/open.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import type { World } from '#world/world.ts';
import { completions } from './complete.ts';
import { readerOf } from './reader.ts';

const shell = worldOf(DEFAULT_KITCHEN);
const HOST = 'mail.kitchen.example';

const wire = (session: Partial<Session>, receiver: Partial<Receiver> = {}): World => {
  const client = { address: DEFAULT_KITCHEN.client.address, name: DEFAULT_KITCHEN.client.name };
  const whole = { ...receiverOf({ ...connected(client, 0), ...session }), ...receiver };
  return { ...shell, prompt: 'wire', connection: { host: HOST, port: 25, typed: HOST, receiver: whole } };
};
const extended = { name: 'client.example', extended: true };
const ready = wire({ state: 'ready', hello: extended });
const NEWER = ['BINARYMIME', 'REQUIRETLS', 'MT-PRIORITY', 'DELIVERBY', 'FUTURERELEASE', 'XCLIENT'];
const newer = (session: Partial<Session>): World =>
  NEWER.reduce((world, keyword) => setBehaviour(world, keyword, 'on', true), wire(session));
const inTheClear = newer({ state: 'ready', hello: extended });
const underTls = newer({ state: 'ready', hello: extended, tls: true });
const letter = (octets: string): World =>
  wire({ state: 'data' }, { content: append(emptyContent(100_000), bytesOf(octets)) });

const labels = (world: World, marked: string): readonly string[] => {
  const at = marked.includes('^') ? marked.indexOf('^') : marked.length;
  return completions(world, marked.replace('^', ''), at).map(({ label }) => label);
};

it.each<[string, World, string, readonly string[]]>([
  ['a program', shell, 'tel', ['telnet']],
  ['a program after a pipe', shell, "printf 'a' | b", ['base64']],
  ['the hosts', shell, 'telnet ', [HOST]],
  ['the ports that are open there', shell, `telnet ${HOST} `, ['25', '465', '587', '2525']],
  ['nothing for other programs', shell, 'echo ', []],
  ['what telnet understands', { ...ready, prompt: 'telnet' }, 'q', ['quit']],
  ['the verb that has begun', ready, 'ma', ['MAIL FROM:<>']],
  ['a hello with the own name', wire({}), 'E', ['EHLO client.example', 'ETRN']],
  ['nothing that stands there already', ready, 'QUIT', []],
  ['what comes after MAIL', ready, 'MAIL ', ['FROM:<>']],
  ['what comes after RCPT', ready, 'rcpt t', ['TO:<>']],
  ['senders', ready, 'MAIL FROM:', ['<carol@client.example>', '<alice@kitchen.example>', '<>']],
  ['senders between brackets', ready, 'MAIL FROM:<^>', ['<carol@client.example>', '<alice@kitchen.example>']],
  ['the recipient that has begun', ready, 'RCPT TO:<ch', ['<chef@kitchen.example>']],
  ['somebody elsewhere', ready, 'RCPT TO:<d', ['<dave@other.example>']],
  [
    'parameters that the server offers',
    ready,
    'MAIL FROM:<> ',
    ['SIZE=', 'AUTH=<>', 'BODY=8BITMIME', 'BODY=7BIT', 'RET=HDRS', 'RET=FULL', 'ENVID=', 'SMTPUTF8'],
  ],
  ['the second parameter', ready, 'MAIL FROM:<> SIZE=5 B', ['BODY=8BITMIME', 'BODY=7BIT']],
  [
    'every body type that is offered',
    inTheClear,
    'MAIL FROM:<> BO',
    ['BODY=8BITMIME', 'BODY=7BIT', 'BODY=BINARYMIME'],
  ],
  ['a time to arrive', inTheClear, 'MAIL FROM:<> BY', ['BY=3600;R', 'BY=3600;N']],
  ['a time to wait', inTheClear, 'MAIL FROM:<> HO', ['HOLDFOR=3600', 'HOLDUNTIL=']],
  ['priorities', inTheClear, 'MAIL FROM:<> MT', ['MT-PRIORITY=-3', 'MT-PRIORITY=3']],
  ['REQUIRETLS under TLS', underTls, 'MAIL FROM:<> RE', ['RET=HDRS', 'RET=FULL', 'REQUIRETLS']],
  ['no REQUIRETLS in the clear', inTheClear, 'MAIL FROM:<> RE', ['RET=HDRS', 'RET=FULL']],
  ['what a proxy may say', inTheClear, 'XCLIENT ADDR=192.0.2.1 P', ['PORT=', 'PROTO=']],
  ['parameters of a recipient', ready, 'RCPT TO:<a@b.example> O', ['ORCPT=rfc822;']],
  [
    'no parameters after HELO',
    wire({ state: 'ready', hello: { ...extended, extended: false } }),
    'MAIL FROM:<> ',
    [],
  ],
  ['no parameters before any hello', wire({}), 'MAIL FROM:<> ', []],
  ['mechanisms', ready, 'AUTH ', ['PLAIN', 'LOGIN']],
  ['login and password for PLAIN', ready, 'AUTH PLAIN ', ['AGFsaWNlAHMzY3JldC1waWU=']],
  ['no first answer for LOGIN', ready, 'AUTH LOGIN ', []],
  ['names of the client', ready, 'EHLO ', ['client.example', '[198.51.100.7]']],
  ['whom to ask about', ready, 'VRFY <ali', ['<alice@kitchen.example>']],
  ['verbs to ask about', ready, 'HELP RS', ['RSET']],
  ['nothing after QUIT', ready, 'QUIT ', []],
  [
    'the login that a 334 waits for',
    wire({ state: 'auth', exchange: { mechanism: 'LOGIN', challenges: [], responses: [] } }),
    '',
    ['YWxpY2U=', '*'],
  ],
  [
    'the password that a 334 waits for',
    wire({ state: 'auth', exchange: { mechanism: 'LOGIN', challenges: [], responses: ['alice'] } }),
    '',
    ['czNjcmV0LXBpZQ==', '*'],
  ],
  [
    'both where PLAIN waits',
    wire({ state: 'auth', exchange: { mechanism: 'PLAIN', challenges: [], responses: [] } }),
    'AG',
    ['AGFsaWNlAHMzY3JldC1waWU='],
  ],
  ['nothing where no 334 waits', ready, 'AUTH LOGIN\n', []],
  ['fields', letter(''), 'Sub', ['Subject:']],
  ['authors', letter(''), 'From: c', ['carol@client.example']],
  ['readers', letter(''), 'Cc: al', ['alice@kitchen.example']],
  ['the time of the kitchen', letter(''), 'Date: ', ['Tue, 24 Nov 2026 09:00:00 +0000']],
  ['no subject', letter(''), 'Subject: ', []],
  ['the end of the letter', letter('Subject: a\r\n\r\n'), '', ['.']],
  ['nothing in the text', letter('Subject: a\r\n\r\n'), 'He', []],
  ['what follows on the next line', ready, 'DATA\nSub', ['Subject:']],
  ['a server that is gone', { ...ready, running: {} }, 'MA', []],
  ['a letter to a server that is gone', { ...letter(''), running: {} }, 'From: ', []],
])('offers %s', (_, world, text, expected) => {
  expect(labels(world, text)).toEqual(expected);
});

it('offers what the order table allows first, and the rest after it as not for now', () => {
  const offered = completions(ready, '', 0);
  const first = offered.findIndex(({ kind }) => kind === 'later-verb');
  expect(offered.slice(0, first).map(({ label }) => label)).toContain('MAIL FROM:<>');
  expect(offered.slice(first).map(({ label }) => label)).toEqual(['RCPT TO:<>', 'DATA', 'BDAT']);
});

it('leaves out verbs that the server has switched off', () => {
  const { server, ...rest } = shell.running[HOST] as NonNullable<(typeof shell.running)[string]>;
  const values = { ...server.values, STARTTLS: { on: false }, AUTH: { on: false } };
  const world = { ...ready, running: { [HOST]: { ...rest, server: { ...server, values } } } };
  expect(labels(world, 'STA')).toEqual([]);
  expect(labels(world, 'AUTH ')).toEqual([]);
});

it('replaces the whole address under the caret and puts the caret between the brackets', () => {
  const text = 'NOOP\nRCPT TO:<a^>';
  const at = text.indexOf('^');
  const [alice] = completions(ready, text.replace('^', ''), at);
  expect(alice).toMatchObject({ insert: '<alice@kitchen.example>', from: 13, to: 16 });
  expect(completions(ready, 'RC', 2)[0]).toMatchObject({ insert: 'RCPT TO:<>', caret: 9, from: 0, to: 2 });
});

it.each<[World, string]>([
  [shell, 'shell'],
  [{ ...shell, prompt: 'telnet' }, 'telnet'],
  [{ ...shell, prompt: 'wire' }, 'command'],
  [ready, 'command'],
  [wire({ state: 'auth' }), 'response'],
  [wire({ state: 'data' }), 'header'],
  [letter('Subject: a\r\n'), 'header'],
  [letter('\r\n'), 'body'],
  [letter('Subject: a\r\n\r\nHello'), 'body'],
  [letter('a'.repeat(70_000)), 'body'],
])('knows who reads (%#): %s', (world, reader) => {
  expect(readerOf(world)).toBe(reader);
});

it('never throws, and always replaces a stretch around the caret', () => {
  const worlds = [
    shell,
    ready,
    letter(''),
    wire({ state: 'auth', exchange: { mechanism: 'LOGIN', challenges: [], responses: [] } }),
  ];
  const piece = fc.constantFrom(
    'MAIL ',
    'FROM:',
    'RCPT TO:',
    '<',
    '"',
    '@',
    '>',
    ' ',
    '\n',
    'a',
    'AUTH ',
    'From: ',
    '|',
  );
  fc.assert(
    fc.property(fc.array(piece), fc.nat(), fc.constantFrom(...worlds), (pieces, place, world) => {
      const text = pieces.join('');
      const at = text === '' ? 0 : place % (text.length + 1);
      for (const { from, to } of completions(world, text, at)) {
        expect(from).toBeLessThanOrEqual(at);
        expect(to).toBeGreaterThanOrEqual(at);
        expect(text.slice(from, to)).not.toContain('\n');
      }
    }),
  );
});
