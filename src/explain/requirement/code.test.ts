import { expect, it } from 'vitest';
import { dnsblName } from '#dns/reverse.ts';
import { perform } from '#smtp/dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '#smtp/dialogue/kitchen.ts';
import { replyOctets } from '#smtp/model/reply.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { blocklistZone } from '#smtp/policy/blocklist.ts';
import { REPLY_FORMS } from '#smtp/server/forms.ts';
import { proven } from './proof.ts';

// RFC 5321 §4.2.3
const BASE = [
  ...[211, 214, 220, 221, 250, 251, 252, 354, 421, 450, 451, 452, 455],
  ...[500, 501, 502, 503, 504, 550, 551, 552, 553, 554, 555],
];

// RFC 4954 §6, RFC 3207 §4, RFC 1985 §5.3, RFC 7505 §4.2: codes that an extension adds
const ADDED = [235, 334, 432, 454, 459, 530, 534, 535, 556];

const codes = [
  ...REPLY_FORMS.map(({ code }) => code),
  ...PERSONALITIES.flatMap(({ wording }) => Object.values(wording).flatMap(({ code }) => code ?? [])),
];

it('has three digits in every code, and 2, 3, 4 or 5 for the first', () => {
  expect(codes.length).toBeGreaterThan(50);
  for (const code of codes) expect(String(code)).toMatch(/^[2-5]\d\d$/);
});

it('answers with the codes that the standard lists, and those that its extensions add', () => {
  const others = REPLY_FORMS.filter(({ code }) => ![...BASE, ...ADDED].includes(code));
  expect(others.map(({ reason, code }) => [reason, code])).toEqual([]);
});

it('gives every line of a reply the same code', () => {
  const reply = perform(DIALOGUE_SERVER, 'C: HELP').effects.at(-1);
  const lines = reply?.kind === 'reply' ? replyOctets(reply.reply).trimEnd().split('\r\n') : [];
  expect(lines.map((line) => line.slice(0, 4))).toEqual(['214-', '214 ']);
});

it('writes a space after the code where no text follows', () => {
  expect(proven('C: HELO client.example\nC: AUTH PLAIN').split('\n').at(-1)).toBe('S: 334 ');
});

it('repeats no more of what a client has sent than a line of a reply holds', () => {
  const text = proven(
    `! line-length maximum 2048\nC: HELO client.example\nC: VRFY ${'x'.repeat(600)}@client.example\nC: ${'Y'.repeat(1500)}`,
  );
  expect(text).not.toMatch(/^S: .{511}/m);
});

it('agrees in class and code, in every form', () => {
  const withStatus = REPLY_FORMS.filter(({ enhanced }) => enhanced !== undefined);
  expect(withStatus.length).toBeGreaterThan(40);
  for (const { code, enhanced } of withStatus) expect(enhanced?.[0]).toBe(String(code)[0]);
});

it('has a status in every form of 2xx, 4xx and 5xx but greeting and hello', () => {
  const without = REPLY_FORMS.filter(
    ({ code, enhanced }) => enhanced === undefined && Math.floor(code / 100) !== 3,
  );
  expect([...new Set(without.map(({ reason }) => reason))].sort()).toEqual(['greeting', 'hello']);
});

it('says in the reply to a client that is turned away who it is and where it was looked up', () => {
  const text = proven('! blocklist on\n! blocklist when connect\n! blocklist listed 198.51.100.7\n= connect');
  expect(text).toMatch(/S: 554 .*198\.51\.100\.7.*dnsbl\.example/);
});

const zone = blocklistZone({ zone: 'dnsbl.example', listed: ['198.51.100.7'] });
const entry = (address: string) => zone[dnsblName(address, 'dnsbl.example') ?? ''];

it('has an A record for each address on the blocklist', () => {
  expect(entry('198.51.100.7')).toContainEqual({ type: 'A', address: '127.0.0.2' });
  expect(entry('198.51.100.8')).toBeUndefined();
});

it('has a TXT record that says why an address is on the blocklist', () => {
  expect(entry('198.51.100.7')).toContainEqual({
    type: 'TXT',
    text: '198.51.100.7 is on the list of dnsbl.example',
  });
});

it('has the test entry on the blocklist, and not the one that must not be there', () => {
  expect(entry('127.0.0.2')).toContainEqual({ type: 'A', address: '127.0.0.2' });
  expect(entry('127.0.0.1')).toBeUndefined();
});
