import { expect, it } from 'vitest';
import { encodeBase64 } from '#encoding/base64.ts';
import type { ServerSetup } from '#smtp/model/server.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import type { Input } from '../../input.ts';
import { run } from '../../run.ts';
import type { CodeSession } from './code-session.ts';
import { codeSession } from './session-of.ts';

const type = (text: string): Input => ({ kind: 'line', text });
const drawn = (lines: readonly string[], kitchen: Kitchen = DEFAULT_KITCHEN): CodeSession | undefined =>
  codeSession(run(kitchen, lines.map(type)));

const kitchenWith = (server: Partial<ServerSetup>): Kitchen => ({
  ...DEFAULT_KITCHEN,
  hosts: DEFAULT_KITCHEN.hosts.map((host) => ({ ...host, server: { ...host.server, ...server } })),
});

const TELNET = 'telnet mail.kitchen.example 25';
const EHLO = 'EHLO client.example';
const MAIL = 'MAIL FROM:<carol@client.example>';
const RCPT = 'RCPT TO:<alice@kitchen.example>';
const LETTER = ['DATA', 'Subject: Hello', '', '..', '.'];

const PLAIN: CodeSession = {
  host: 'mail.kitchen.example',
  port: 25,
  tls: 'none',
  hello: 'client.example',
  mailFrom: 'carol@client.example',
  mailParameters: [],
  recipients: ['alice@kitchen.example'],
  content: 'Subject: Hello\r\n\r\n.\r\n',
};

it('draws the letter and the way that it went', () => {
  expect(drawn([TELNET, EHLO, MAIL, RCPT, ...LETTER, 'QUIT'])).toEqual(PLAIN);
});

it.each([
  ['nobody has connected', ['help']],
  ['nobody has said MAIL', [TELNET, EHLO, 'QUIT']],
  ['RCPT, RSET and DATA have no letter to belong to', [TELNET, EHLO, RCPT, 'RSET', 'DATA', '.']],
])('draws nothing where %s', (_, lines) => expect(drawn(lines)).toBeUndefined());

it('prefers the last letter that was accepted', () => {
  const refused = ['MAIL FROM:<dave@other.example>', 'RCPT TO:<nobody@kitchen.example>', 'DATA', 'QUIT'];
  expect(drawn([TELNET, EHLO, MAIL, RCPT, ...LETTER, ...refused])).toEqual(PLAIN);
  const later = ['MAIL FROM:<>', RCPT, 'DATA', '.'];
  expect(drawn([TELNET, EHLO, MAIL, RCPT, ...LETTER, ...later])).toMatchObject({ mailFrom: '', content: '' });
});

it('takes what was attempted where nothing was accepted, the refused recipients too', () => {
  const unknown = 'RCPT TO:<nobody@kitchen.example>';
  expect(drawn([TELNET, EHLO, MAIL, unknown, 'DATA', 'QUIT', TELNET, EHLO])).toEqual({
    ...PLAIN,
    recipients: ['nobody@kitchen.example'],
    content: '',
  });
});

it('begins anew after RSET, EHLO and a letter', () => {
  const dave = ['MAIL FROM:<dave@other.example>', 'RCPT TO:<bob@kitchen.example>'];
  expect(drawn([TELNET, EHLO, ...dave, 'RSET', MAIL, RCPT, ...LETTER])).toEqual(PLAIN);
  expect(drawn([TELNET, 'HELO a.example', ...dave, EHLO, MAIL, RCPT, ...LETTER])).toEqual(PLAIN);
});

it('goes on with a letter to which a second MAIL was said', () => {
  expect(drawn([TELNET, EHLO, MAIL, 'MAIL FROM:<dave@other.example>', RCPT, ...LETTER])).toEqual(PLAIN);
});

it('keeps a letter that the server did not take as an attempt', () => {
  const kitchen = kitchenWith({ behaviours: { 'message-size': { on: true, maximum: 10 } } });
  const trace = run(kitchen, [TELNET, EHLO, MAIL, RCPT, ...LETTER].map(type));
  const last = trace.entries.at(-1)?.event;
  expect(last?.kind === 'server' && last.reply.code).toBe(552);
  expect(codeSession(trace)).toEqual(PLAIN);
});

it.each([
  ['without brackets', 'MAIL FROM:carol@client.example', 'carol@client.example'],
  ['with a space', 'mail from: <carol@client.example>', 'carol@client.example'],
  ['that no grammar knows', 'MAIL FROM:<carol@@client.example>', 'carol@@client.example'],
  ['without anything', 'MAIL', ''],
  ['with a source route', 'MAIL FROM:<@a.example:carol@client.example>', 'carol@client.example'],
  ['with a quoted local part', 'MAIL FROM:<"c>l"@client.example>', '"c>l"@client.example'],
  ['beyond ASCII', 'MAIL FROM:<карина@client.example>', 'карина@client.example'],
])('reads a reverse-path %s', (_, line, mailFrom) => {
  expect(drawn([TELNET, EHLO, line])).toMatchObject({ mailFrom });
});

it('takes the parameters of MAIL, but for the size, which programs count themselves', () => {
  const line = `${MAIL} SIZE=100 BODY=8BITMIME RET=HDRS SMTPUTF8`;
  expect(drawn([TELNET, EHLO, line])).toMatchObject({
    mailParameters: ['BODY=8BITMIME', 'RET=HDRS', 'SMTPUTF8'],
  });
});

const login = { name: 'alice', password: 's3cret-pie' };
const [alice, pie] = ['alice', 's3cret-pie'].map(encodeBase64) as [string, string];
const authPlain = `AUTH PLAIN ${encodeBase64('\0alice\0s3cret-pie')}`;

it.each([
  ['PLAIN at once', [authPlain]],
  ['PLAIN on request', ['auth plain', encodeBase64('\0alice\0s3cret-pie')]],
  ['LOGIN', ['AUTH LOGIN', alice, pie]],
  ['LOGIN with the name at once', [`AUTH LOGIN ${alice}`, pie]],
  ['LOGIN after a wrong password', ['AUTH LOGIN', alice, alice, authPlain]],
  [
    'a mechanism that shows no password',
    [`AUTH XOAUTH2 ${encodeBase64('user=alice\x01auth=Bearer sourdough-1867\x01\x01')}`],
  ],
])('knows who has logged in by %s', (_, lines) => {
  const behaviours = { AUTH: { mechanisms: ['PLAIN', 'LOGIN', 'XOAUTH2'] } };
  const kitchen = kitchenWith({ behaviours });
  expect(drawn([TELNET, EHLO, ...lines, MAIL], kitchen)?.login).toEqual(login);
});

it.each([
  ['nobody', []],
  ['who gave up', ['AUTH LOGIN', '*']],
  ['who wrote no base64', ['AUTH LOGIN', 'alice', pie]],
  ['who forgot the password', [`AUTH PLAIN ${encodeBase64('alice')}`]],
  ['who sent nothing', ['AUTH PLAIN =']],
  ['who has begun', ['AUTH LOGIN', alice]],
])('knows no login of one %s', (_, lines) => {
  expect(drawn([TELNET, EHLO, ...lines, MAIL, TELNET])?.login).toBeUndefined();
});

it('hands on a login that was refused: the program is to be refused too', () => {
  expect(drawn([TELNET, EHLO, 'AUTH LOGIN', alice, alice, MAIL])?.login).toEqual({
    name: 'alice',
    password: 'alice',
  });
});

it.each([
  ['starttls', 587, 'openssl s_client -quiet -starttls smtp -connect mail.kitchen.example:587'],
  ['implicit', 465, 'openssl s_client -quiet -connect mail.kitchen.example:465'],
] as const)('sees TLS: %s', (tls, port, command) => {
  expect(drawn([command, EHLO, MAIL, RCPT.toLowerCase(), ...LETTER])).toEqual({ ...PLAIN, tls, port });
});

it('joins the chunks of a letter', () => {
  const lines = ['BDAT 9', 'Subject', 'BDAT 14 LAST', ': Hello', '', '.', 'QUIT'];
  const session = drawn([TELNET, EHLO, MAIL, RCPT, ...lines], kitchenWith({ personality: 'rfc' }));
  expect(session?.content).toBe('Subject\r\n: Hello\r\n\r\n.\r\n');
});

it('ends a letter whose last chunk has no CRLF at its end', () => {
  const kitchen = kitchenWith({ personality: 'rfc' });
  const lines = ['BDAT 3', 'abc', 'BDAT 0 LAST', 'QUIT'];
  expect(drawn([TELNET, EHLO, MAIL, RCPT, ...lines], kitchen)?.content).toBe('abc\r\n');
  expect(drawn([TELNET, EHLO, 'BDAT x LAST', 'BDAT 2', 'ab'], kitchen)).toBeUndefined();
});

it('holds a letter in octets', () => {
  expect(drawn([TELNET, EHLO, MAIL, RCPT, 'DATA', 'é', '.'])?.content).toBe('\xc3\xa9\r\n');
});

it('makes of a log with gaps what can be made of it', () => {
  const trace = run(
    DEFAULT_KITCHEN,
    [TELNET, EHLO, 'AUTH LOGIN', alice, pie, MAIL, RCPT, ...LETTER].map(type),
  );
  const without = (pattern: RegExp) => ({
    ...trace,
    entries: trace.entries
      .filter(({ event }) => event.kind !== 'client' || !pattern.test(event.line))
      .map((entry) => ({ ...entry, world: { ...entry.world, connection: undefined } })),
  });
  expect(codeSession(without(/^MAIL/))).toBeUndefined();
  expect(codeSession(without(/^AUTH/))).toEqual(PLAIN);
});
