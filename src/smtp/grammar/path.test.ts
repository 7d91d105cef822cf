import { expect, it } from 'vitest';
import { STRICT } from '../model/spelling.ts';
import { forwardPath, reversePath } from './path.ts';

const BARE = { ...STRICT, missingBrackets: true };
const alice = { localPart: 'alice', domain: 'kitchen.example' };

it.each([
  ['<alice@kitchen.example>', []],
  ['<@relay.example:alice@kitchen.example>', ['relay.example']],
  ['<@a.example,@b.example:alice@kitchen.example>', ['a.example', 'b.example']],
])('reads %s as either path', (text, sourceRoute) => {
  const path = { ok: true, value: { mailbox: alice, sourceRoute }, end: text.length };
  expect(reversePath(text, 0)).toEqual(path);
  expect(forwardPath(text, 0)).toEqual(path);
});

it('takes the null path as a reverse-path only', () => {
  expect(reversePath('<>', 0)).toEqual({ ok: true, value: { mailbox: undefined, sourceRoute: [] }, end: 2 });
  expect(forwardPath('<>', 0)).toMatchObject({ ok: false, problem: { at: 1, expected: 'mailbox' } });
});

it.each(['<Postmaster>', '<postmaster>', '<POSTMASTER>'])(
  'takes %s without a domain as a forward-path only',
  (text) => {
    const mailbox = { localPart: text.slice(1, -1), domain: '' };
    expect(forwardPath(text, 0)).toEqual({ ok: true, value: { mailbox, sourceRoute: [] }, end: text.length });
    expect(reversePath(text, 0)).toMatchObject({ ok: false, problem: { expected: 'at-sign' } });
  },
);

it.each([
  ['', 0, 'opening-bracket'],
  ['alice@kitchen.example', 0, 'opening-bracket'],
  ['\xe9@kitchen.example', 0, 'ascii'],
  ['<', 1, 'local-part'],
  ['< >', 1, 'local-part'],
  ['<<alice@kitchen.example>>', 1, 'local-part'],
  ['<alice@b\xfccher.example>', 8, 'ascii'],
  ['<alice@kitchen.example', 22, 'closing-bracket'],
  ['<alice@kitchen.example >', 22, 'closing-bracket'],
  ['<alice@kitchen.example,bob@kitchen.example>', 22, 'closing-bracket'],
  ['<alice@a.example@b.example>', 16, 'closing-bracket'],
  ['<alice@kitchen.example.>', 23, 'label'],
  ['<postmaster', 11, 'closing-bracket'],
  ['<postmaster >', 11, 'closing-bracket'],
  ['<postmasters>', 12, 'at-sign'],
  ['<@>', 2, 'domain'],
  ['<@:alice@kitchen.example>', 2, 'domain'],
  ['<@kitchen.example>', 1, 'local-part'],
  ['<@a.example alice@kitchen.example>', 1, 'local-part'],
  ['<@a.example,alice@kitchen.example>', 12, 'at-sign'],
  ['<@a.example,@:alice@kitchen.example>', 13, 'domain'],
  ['<@a.example:>', 12, 'local-part'],
  ['<@a.example:@b.example:alice@kitchen.example>', 12, 'local-part'],
  ['<@[192.0.2.1]:alice@kitchen.example>', 2, 'domain'],
])('finds fault with %j at %i: %s', (text, at, expected) => {
  expect(forwardPath(text, 0)).toMatchObject({ ok: false, problem: { at, expected } });
});

it('is at most 256 octets long, brackets and all', () => {
  const name = ['d'.repeat(63), 'd'.repeat(63), 'd'.repeat(63), 'd'.repeat(54)].join('.');
  expect(reversePath(`<carol@x${name}>`, 0)).toMatchObject({ ok: false });
  expect(reversePath(`<carols@${name}>`, 0)).toMatchObject({ ok: true, end: 255 });
  expect(reversePath(`<carol.s@${name}>`, 0)).toMatchObject({ ok: true, end: 256 });
  expect(reversePath(`<carol.se@${name}>`, 0)).toMatchObject({
    problem: { at: 256, expected: 'path-length', rfc: 'RFC 5321 §4.5.3.1.3' },
  });
});

it.each([
  ['alice@kitchen.example', 21],
  ['alice@kitchen.example>', 22],
  ['alice@kitchen.example SIZE=1', 21],
  ['<alice@kitchen.example>', 23],
])('takes %j where brackets may be missing', (text, end) => {
  expect(forwardPath(text, 0, BARE)).toEqual({ ok: true, value: { mailbox: alice, sourceRoute: [] }, end });
});

it.each(['postmaster', 'Postmaster SIZE=1', 'postmaster>'])(
  'knows the postmaster in %j without brackets',
  (text) => {
    expect(forwardPath(text, 0, BARE)).toMatchObject({ ok: true, value: { mailbox: { domain: '' } } });
  },
);

it.each([
  ['', 0, 'mailbox'],
  [' SIZE=1', 0, 'mailbox'],
  ['<alice@kitchen.example', 22, 'closing-bracket'],
  ['\xe9', 0, 'ascii'],
])('still finds fault with %j at %i: %s', (text, at, expected) => {
  expect(forwardPath(text, 0, BARE)).toMatchObject({ ok: false, problem: { at, expected } });
});
