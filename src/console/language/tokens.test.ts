import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Reader } from './reader.ts';
import { replyTokens, tokens } from './tokens.ts';

const shown = (line: string, reader: Reader): readonly string[] =>
  tokens(line, reader).map(({ from, to, kind }) => `${kind} ${line.slice(from, to)}`);

it.each<[string, readonly string[]]>([
  ['EHLO client.example', ['verb EHLO', 'path client.example']],
  ['ehlo [192.0.2.7]', ['verb ehlo', 'path [192.0.2.7]']],
  ['EHLO client.example twice', ['verb EHLO', 'path client.example', 'error twice']],
  [
    'MAIL FROM:<carol@client.example> SIZE=20 SMTPUTF8',
    [
      'verb MAIL',
      'keyword FROM:',
      'operator <',
      'path carol',
      'path @',
      'path client.example',
      'operator >',
      'parameter SIZE',
      'operator =',
      'string 20',
      'parameter SMTPUTF8',
    ],
  ],
  ['MAIL FROM:<>', ['verb MAIL', 'keyword FROM:', 'path <>']],
  [
    'RCPT TO:<"a b"@[192.0.2.1]>',
    ['verb RCPT', 'keyword TO:', 'operator <', 'path "a b"', 'path @', 'path [192.0.2.1]', 'operator >'],
  ],
  [
    'RCPT TO:<@relay.example:bob@b.example>',
    [
      'verb RCPT',
      'keyword TO:',
      'operator <',
      'string @relay.example:',
      'path bob',
      'path @',
      'path b.example',
      'operator >',
    ],
  ],
  [
    'MAIL FROM: carol@client.example',
    ['verb MAIL', 'keyword FROM:', 'path carol', 'path @', 'path client.example'],
  ],
  ['AUTH PLAIN AGFsaWNl', ['verb AUTH', 'keyword PLAIN', 'code AGFsaWNl']],
  ['AUTH X-OWN =', ['verb AUTH', 'keyword X-OWN', 'code =']],
  ['BDAT 20 LAST', ['verb BDAT', 'code 20', 'keyword LAST']],
  ['DATA now', ['verb DATA', 'error now']],
  ['NOOP hello there', ['verb NOOP', 'string hello there']],
  [
    'VRFY <alice@kitchen.example>',
    ['verb VRFY', 'operator <', 'path alice', 'path @', 'path kitchen.example', 'operator >'],
  ],
  ['EXPN list', ['verb EXPN', 'string list']],
  ['HELP MAIL', ['verb HELP', 'string MAIL']],
  ['HELP soup', ['verb HELP', 'string soup']],
  ['TURN', ['verb TURN']],
  // still being typed, so not wrong yet
  ['EH', ['text EH']],
  ['EH x', ['error EH', 'text x']],
  ['HTTP', ['error HTTP']],
  ['', []],
])('splits the command %j', (line, expected) => {
  expect(shown(line, 'command')).toEqual(expected);
});

it.each<[Reader, string, readonly string[]]>([
  ['response', 'YWxpY2U=', ['code YWxpY2U=']],
  ['response', '*', ['operator *']],
  ['response', 'not base64', ['error not base64']],
  ['header', 'Subject: Hello', ['field Subject', 'operator :']],
  [
    'header',
    'From: Carol <carol@client.example>',
    ['field From', 'operator :', 'path <carol@client.example>'],
  ],
  ['header', 'To: bob@b.example', ['field To', 'operator :', 'path bob@b.example']],
  ['header', 'Subject: =?utf-8?B?0KHRg9C/?=', ['field Subject', 'operator :', 'code =?utf-8?B?0KHRg9C/?=']],
  ['header', ' <bob@b.example>', ['path <bob@b.example>']],
  ['header', 'no colon here', ['text no colon here']],
  ['header', '.', ['operator .']],
  ['header', '', []],
  ['body', 'Hello, SMTP!', ['text Hello, SMTP!']],
  ['body', '..soup', ['operator .', 'text .soup']],
  ['body', '.', ['operator .']],
  ['telnet', 'quit', ['verb quit']],
  ['telnet', ' soup now', ['text soup', 'text  now']],
])('splits for the %s: %j', (reader, line, expected) => {
  expect(shown(line, reader)).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  ['telnet mail.kitchen.example 25', ['verb telnet', 'path mail.kitchen.example', 'code 25']],
  ['telnet mail.kitchen.example 2525', ['verb telnet', 'path mail.kitchen.example', 'code 2525']],
  ["printf 'alice' | base64", ['verb printf', "string 'alice'", 'operator |', 'verb base64']],
  [
    String.raw`printf '\0alice\0pie'`,
    ['verb printf', "string '", String.raw`code \0`, 'string alice', String.raw`code \0`, "string pie'"],
  ],
  [
    'echo -n alice|base64 -w 0',
    ['verb echo', 'parameter -n', 'string alice', 'operator |', 'verb base64', 'parameter -w', 'string 0'],
  ],
  ['base64 -x "a b"', ['verb base64', 'parameter -x', 'string "a b"']],
  ['soup', ['text soup']],
])('splits the shell line %j', (line, expected) => {
  expect(shown(line, 'shell')).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  ['250-PIPELINING', ['code 250', 'operator -', 'text PIPELINING']],
  ['550 5.7.1 Relaying denied', ['code 550', 'keyword 5.7.1 ', 'text Relaying denied']],
  ['hello', ['text hello']],
])('splits the reply line %j', (line, expected) => {
  expect(replyTokens(line).map(({ from, to, kind }) => `${kind} ${line.slice(from, to)}`)).toEqual(expected);
});

const readers: readonly Reader[] = ['shell', 'telnet', 'command', 'response', 'header', 'body'];
const line = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('MAIL ', 'FROM:', '<', '@', '"', '\\', '>', ' ', 'a', '=', '|', "'", '[', '.'))
    .map((all) => all.join('')),
);

it('yields tokens in order, within the line and without overlap, for any text and reader', () => {
  fc.assert(
    fc.property(line, fc.constantFrom(...readers), (text, reader) => {
      let end = 0;
      for (const { from, to } of tokens(text, reader)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

it.each(['<', '"', '@a:', '\\', 'a=', "'", ' ', 'MAIL FROM:"'])(
  'splits a very long line of %j quickly',
  (piece) => {
    const long = `MAIL FROM:${piece.repeat(20_000)}`;
    for (const reader of readers) expect(tokens(long, reader).length).toBeGreaterThanOrEqual(0);
  },
);
