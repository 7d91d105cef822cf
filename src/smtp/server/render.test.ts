import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromOctets, toOctets } from '#encoding/utf8.ts';
import { DIALOGUE_SERVER, DIALOGUE_ZONE } from '../dialogue/kitchen.ts';
import { answer, reply, replyOctets } from '../model/reply.ts';
import { connected } from '../model/session.ts';
import { fill } from './fill.ts';
import { render } from './render.ts';
import { serverOf } from './server.ts';

const EPOCH = 1_795_510_800;
const server = serverOf(DIALOGUE_SERVER, DIALOGUE_ZONE, EPOCH);
const session = connected({ address: '198.51.100.7', name: 'client.example' }, 0);
const scene = { server, session, now: 60 };

it.each([
  ['{host}', 'mail.kitchen.example'],
  ['[{client}] is {clientName}', '[198.51.100.7] is client.example'],
  ['{hello}{login}', ''],
  ['{date}', 'Tue, 24 Nov 2026 09:01:00 +0000'],
  ['no place', 'no place'],
  ['{verb} and {verb}', 'MAIL and MAIL'],
  ['{unheard}', '{unheard}'],
  ['{', '{'],
  ['{verb', '{verb'],
])('fills %s', (text, filled) => {
  expect(fill(text, { verb: 'MAIL' }, scene)).toBe(filled);
});

it('knows who has said hello and who has logged in, and that a client may have no name', () => {
  const known = {
    ...session,
    client: { address: '192.0.2.7', name: undefined },
    hello: { name: 'client.example', extended: true },
    login: 'alice',
  };
  expect(fill('{hello} {login} {clientName}', {}, { ...scene, session: known })).toBe(
    'client.example alice unknown',
  );
});

it('masks what would break a reply in two, wherever it comes from', () => {
  const form = reply('help', 214, '2.0.0', 'first {value}\nsecond', 'RFC 5321 §4.1.1.8');
  const said = answer(form, { value: 'a\r\n250 b\x7f\u0100' }, ['c\r\nd']);
  expect(replyOctets(render(said, scene))).toBe(
    '214-2.0.0 first a??250 b??\r\n214-2.0.0 second\r\n214 2.0.0 c??d\r\n',
  );
});

// RFC 5321 §4.5.3.1.5: a reply line is 512 octets at most, code and CRLF included
it.each([
  ['2.0.0', 'x'.repeat(600), 512],
  ['', 'x'.repeat(600), 512],
  ['2.0.0', 'ж'.repeat(300), 512],
] as const)('cuts a line that repeats too much, with the status "%s"', (status, text, octets) => {
  const form = reply('help', 214, status, 'ab {value}\n{host}', 'RFC 5321 §4.1.1.8');
  const [first = '', second] = replyOctets(
    render(answer(form, { value: toOctets(text), anyScript: 'yes' }), scene),
  ).split('\r\n');
  expect(first.length + 2).toBeLessThanOrEqual(octets);
  expect(first.length + 2).toBeGreaterThan(octets - 2);
  expect(second).toMatch(/mail\.kitchen\.example$/);
  expect(fromOctets(first)).not.toContain('\ufffd');
});

it('cuts a line of a list that is too long', () => {
  const form = reply('help', 214, '2.0.0', 'first', 'RFC 5321 §4.1.1.8');
  const lines = replyOctets(render(answer(form, {}, ['y'.repeat(600)]), scene)).split('\r\n');
  expect(lines.map((line) => line.length)).toEqual([15, 510, 0]);
});

// RFC 6531 §3.7.4.2
it('says a sign for each character beyond ASCII, unless it was asked for them', () => {
  const value = toOctets('кот 𝒳\xff');
  expect(fill('<{value}>', { value }, scene)).toBe('<??? ??>');
  expect(fill('<{value}>', { value, anyScript: 'no' }, scene)).toBe('<??? ??>');
  expect(fill('<{value}>', { value, anyScript: 'yes' }, scene)).toBe(`<${value}>`);
  expect(fill('<{value}>', { value: 'a\x80\xbf' }, scene)).toBe('<a??>');
});

it('repeats them where the server is one that does', () => {
  const postfix = serverOf({ ...DIALOGUE_SERVER, personality: 'postfix' }, DIALOGUE_ZONE, EPOCH);
  expect(fill('<{value}>', { value: '\xd0\xba' }, { ...scene, server: postfix })).toBe('<\xd0\xba>');
});

it('never lets a fact end a line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      expect(fill('<{value}>', { value }, scene)).toMatch(/^<[\x20-\x7e\x80-\xff]*>$/);
    }),
  );
});
