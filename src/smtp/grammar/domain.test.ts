import { expect, it } from 'vitest';
import { domain, ldhStr, subDomain } from './domain.ts';

const label63 = 'd'.repeat(63);
const domain255 = [label63, label63, label63, label63].join('.');
const UTF8 = { utf8: true };

it.each([
  'b.example',
  'localhost',
  'a',
  '1',
  '192.0.2.1',
  'MAIL.Kitchen.EXAMPLE',
  'xn--bcher-kva.example',
  'a--b.c-d.example',
  `${label63}.example`,
  domain255,
])('takes %s as a domain', (text) => {
  expect(domain(text, 0)).toEqual({ ok: true, value: text, end: text.length });
});

it.each([
  ['', 0, 'domain'],
  ['>', 0, 'domain'],
  ['.b.example', 0, 'domain'],
  ['[192.0.2.1]', 0, 'domain'],
  ['-b.example', 0, 'label'],
  ['_b.example', 0, 'label'],
  ['b-.example', 1, 'label'],
  ['b..example', 2, 'label'],
  ['b.example.', 10, 'label'],
  ['b.-example', 2, 'label'],
  ['b_c.example', 1, 'label'],
  ["b.exam'ple", 6, 'label'],
  [`${label63}d.example`, 63, 'label'],
  [`${domain255}.d`, 255, 'domain-length'],
  ['\xc3\xbc.example', 0, 'ascii'],
])('finds fault with %j at %i: %s', (text, at, expected) => {
  expect(domain(text, 0)).toMatchObject({ ok: false, problem: { at, expected } });
});

it.each([
  ['b.example>', 9],
  ['b.example SIZE=1', 9],
  ['b.example:alice@c.example', 9],
  ['b.example,@c.example', 9],
  ['b.example@c.example', 9],
])('stops in %j where no domain can go on', (text, end) => {
  expect(domain(text, 0)).toEqual({ ok: true, value: 'b.example', end });
});

it('begins where it is told to, and counts from the start of the text', () => {
  expect(domain('<a@b.example>', 3)).toEqual({ ok: true, value: 'b.example', end: 12 });
  expect(domain('<a@b..example>', 3)).toMatchObject({ problem: { at: 5, expected: 'label' } });
});

it('takes labels in UTF-8 when it may, and measures only what is ASCII', () => {
  const text = 'b\xc3\xbccher.example';
  expect(domain(text, 0, UTF8)).toEqual({ ok: true, value: text, end: text.length });
  const long = '\xd1\x91'.repeat(40);
  expect(subDomain(long, 0, UTF8)).toMatchObject({ ok: true, end: 80 });
  expect(domain('\xfccher.example', 0, UTF8)).toMatchObject({ problem: { at: 0, expected: 'ascii' } });
});

it('lets an Ldh-str begin with a hyphen but not end with one', () => {
  expect(ldhStr('-a', 0)).toEqual({ ok: true, value: '-a', end: 2 });
  expect(ldhStr('a-', 0)).toMatchObject({ ok: false, problem: { at: 1 } });
  expect(ldhStr('', 0)).toMatchObject({ ok: false, problem: { at: 0 } });
});

it('says who limits a label and who limits a domain', () => {
  expect(domain(`${label63}d`, 0)).toMatchObject({ problem: { rfc: 'RFC 1035 §2.3.4' } });
  expect(domain(`${domain255}.d`, 0)).toMatchObject({ problem: { rfc: 'RFC 5321 §4.5.3.1.2' } });
});
