import { expect, it } from 'vitest';
import { type Spelling, STRICT } from '../model/spelling.ts';
import { mailArgument } from './mail-argument.ts';

const carol = { localPart: 'carol', domain: 'client.example' };
const path = { mailbox: carol, sourceRoute: [] };

it.each([
  ['FROM:<carol@client.example>', []],
  ['from:<carol@client.example>', []],
  ['FROM:<carol@client.example> SIZE=1024', [{ keyword: 'SIZE', value: '1024', at: 28 }]],
  ['FROM:<carol@client.example>  \t', []],
])('reads %j', (text, parameters) => {
  const end = text.trimEnd().length;
  expect(mailArgument(text, STRICT)).toEqual({ ok: true, value: { path, parameters }, end });
});

it.each([
  ['', 0, 'from-colon'],
  ['FROM', 4, 'from-colon'],
  ['FRUM:<carol@client.example>', 2, 'from-colon'],
  ['TO:<carol@client.example>', 0, 'from-colon'],
  ['<carol@client.example>', 0, 'from-colon'],
  ['FROM <carol@client.example>', 4, 'from-colon'],
  ['FROM :<carol@client.example>', 4, 'from-colon'],
  [' FROM:<carol@client.example>', 0, 'from-colon'],
  ['FRO\xcd:<>', 3, 'ascii'],
  ['FROM:', 5, 'opening-bracket'],
  ['FROM: ', 5, 'opening-bracket'],
  ['FROM:<@>', 7, 'domain'],
  ['FROM:<carol@client.example>SIZE=1', 27, 'space-before-parameter'],
  ['FROM:<carol@client.example> SIZE=', 33, 'parameter-value'],
])('finds fault with %j at %i: %s', (text, at, expected) => {
  expect(mailArgument(text, STRICT)).toMatchObject({ ok: false, problem: { at, expected } });
});

type Case = readonly [quirk: keyof Spelling, text: string, at: number, expected: string, localPart: string];

it.each<Case>([
  ['spaceAfterColon', 'FROM: <carol@client.example>', 5, 'no-space', 'carol'],
  ['spaceAfterColon', 'FROM: \t <carol@client.example>', 5, 'no-space', 'carol'],
  ['missingBrackets', 'FROM:carol@client.example', 5, 'opening-bracket', 'carol'],
  ['missingBrackets', 'FROM:carol@client.example SIZE=1', 5, 'opening-bracket', 'carol'],
  ['missingDomain', 'FROM:<carol>', 11, 'at-sign', 'carol'],
  ['missingDomain', 'FROM:<postmaster>', 16, 'at-sign', 'postmaster'],
  ['looseDots', 'FROM:<carol.@client.example>', 12, 'local-part', 'carol.'],
  ['looseDots', 'FROM:<a..b@client.example>', 8, 'local-part', 'a..b'],
])('with %s takes %j, and without it says so', (quirk, text, at, expected, localPart) => {
  expect(mailArgument(text, STRICT)).toMatchObject({ problem: { at, expected, spelling: quirk } });
  expect(mailArgument(text, { ...STRICT, [quirk]: true })).toMatchObject({
    ok: true,
    value: { path: { mailbox: { localPart } } },
  });
});

it('lets white space at the end go unless told otherwise', () => {
  const text = 'FROM:<carol@client.example> ';
  expect(mailArgument(text, { ...STRICT, trailingSpace: false })).toMatchObject({
    problem: { at: 27, expected: 'nothing', rfc: 'RFC 5321 §4.1.1', spelling: 'trailingSpace' },
  });
  expect(mailArgument('FROM:<carol@client.example>', { ...STRICT, trailingSpace: false }).ok).toBe(true);
});

it('says what else is wrong before it minds white space at the end', () => {
  expect(mailArgument('FROM:<carol@> ', { ...STRICT, trailingSpace: false })).toMatchObject({
    problem: { expected: 'domain' },
  });
});

it('takes SMTPUTF8 addresses when it may', () => {
  const text = 'FROM:<jos\xc3\xa9@b\xc3\xbccher.example> SMTPUTF8';
  expect(mailArgument(text, STRICT)).toMatchObject({ problem: { at: 9, expected: 'ascii' } });
  expect(mailArgument(text, STRICT, { utf8: true })).toMatchObject({ ok: true });
});

it('reads strictly when nobody says how', () => {
  expect(mailArgument('FROM:<carol@client.example>')).toMatchObject({ ok: true });
  expect(mailArgument('FROM:carol@client.example')).toMatchObject({ ok: false });
});
