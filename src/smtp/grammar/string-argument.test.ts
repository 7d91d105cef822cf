import { expect, it } from 'vitest';
import { STRICT } from '../model/spelling.ts';
import { stringArgument, verifyArgument } from './string-argument.ts';

const UTF8 = { utf8: true };
const alice = { localPart: 'alice', domain: 'kitchen.example' };

it.each([
  ['MAIL', 'MAIL', 4],
  ['list ', 'list', 4],
  ['"Alice Smith"', 'Alice Smith', 13],
  ['""', '', 2],
])('reads %j as a string', (text, value, end) => {
  expect(stringArgument(text)).toEqual({ ok: true, value, end });
});

it.each([
  ['', 0, 'argument'],
  ['  ', 0, 'argument'],
  [' list', 0, 'argument'],
  ['<list>', 0, 'argument'],
  ['list other', 4, 'nothing'],
  ['list@kitchen.example', 4, 'nothing'],
  ['"list', 5, 'quoted-end'],
  ['"list"x', 6, 'nothing'],
  ['caf\xc3\xa9', 3, 'ascii'],
])('finds fault with the string %j at %i: %s', (text, at, expected) => {
  expect(stringArgument(text)).toMatchObject({ ok: false, problem: { at, expected } });
});

it('takes UTF-8 in a string when it may', () => {
  expect(stringArgument('caf\xc3\xa9', UTF8)).toMatchObject({ ok: true, end: 5 });
});

it.each([
  ['alice@kitchen.example', alice],
  ['<alice@kitchen.example>', alice],
  ['<@relay.example:alice@kitchen.example>', alice],
  ['"alice"@kitchen.example ', alice],
])('reads %j as the mailbox that VRFY asks about', (text, mailbox) => {
  const end = text.trimEnd().length;
  expect(verifyArgument(text)).toEqual({ ok: true, value: { mailbox, text: 'alice@kitchen.example' }, end });
});

it.each([
  ['alice', 'alice'],
  ['alice.smith', 'alice.smith'],
  ['"Alice Smith"', 'Alice Smith'],
])('reads %j as a name that VRFY asks about', (text, name) => {
  expect(verifyArgument(text, STRICT)).toEqual({ ok: true, value: { text: name }, end: text.length });
});

it('takes the postmaster in brackets without a domain', () => {
  expect(verifyArgument('<Postmaster>')).toMatchObject({ ok: true, value: { text: 'Postmaster' } });
});

it.each([
  ['', 0, 'argument', undefined],
  [' ', 0, 'argument', undefined],
  [' alice', 0, 'local-part', undefined],
  ['alice bob', 5, 'nothing', undefined],
  ['alice@', 6, 'domain', undefined],
  ['alice@b.example c', 15, 'nothing', undefined],
  ['<>', 1, 'mailbox', undefined],
  ['<alice>', 6, 'at-sign', 'missingDomain'],
  ['<alice> x', 6, 'at-sign', undefined],
  ['<alice@b.example', 16, 'closing-bracket', undefined],
  ['<alice@b.example> x', 17, 'nothing', undefined],
  ['alice.', 6, 'local-part', 'looseDots'],
  ['caf\xe9', 3, 'ascii', undefined],
])('finds fault with VRFY %j at %i: %s, which %s would let go', (text, at, expected, spelling) => {
  const parsed = verifyArgument(text, STRICT);
  expect(parsed).toMatchObject({ ok: false, problem: { at, expected } });
  expect(parsed.ok || parsed.problem.spelling).toBe(spelling);
});

it('minds white space after VRFY only where the server does', () => {
  expect(verifyArgument('alice ', { ...STRICT, trailingSpace: false })).toMatchObject({
    problem: { at: 5, expected: 'nothing', spelling: 'trailingSpace' },
  });
});
