import { expect, it } from 'vitest';
import { addressLiteral } from './address-literal.ts';

it.each([
  '[192.0.2.1]',
  '[IPv6:2001:db8::1]',
  '[ipv6:::1]',
  '[IPv6:::ffff:192.0.2.1]',
  '[future:anything!goes.here]',
  '[x-400:a]',
])('takes %s', (text) => {
  expect(addressLiteral(text, 0)).toEqual({ ok: true, value: text, end: text.length });
});

it.each([
  ['192.0.2.1', 0, 'address-literal'],
  ['', 0, 'address-literal'],
  ['[', 1, 'address-literal'],
  ['[]', 1, 'address-literal'],
  ['[192.0.2.1', 10, 'address-literal'],
  ['[192.0.2.1>', 11, 'address-literal'],
  ['[192.0.2 1]', 8, 'address-literal'],
  ['[192.0.2.256]', 1, 'address-literal'],
  ['[foo]', 1, 'address-literal'],
  ['[::1]', 1, 'address-literal'],
  ['[2001:db8::1]', 1, 'address-literal'],
  ['[2001:db8::1', 12, 'address-literal'],
  ['[IPv6:192.0.2.1]', 1, 'address-literal'],
  ['[IPv6:]', 1, 'address-literal'],
  ['[tag:]', 1, 'address-literal'],
  ['[tag-:x]', 1, 'address-literal'],
  ['[tag:[x]', 5, 'address-literal'],
  ['[tag:\xe9]', 5, 'ascii'],
  [`[tag:${'x'.repeat(250)}]`, 255, 'domain-length'],
])('finds fault with %j at %i: %s', (text, at, expected) => {
  expect(addressLiteral(text, 0)).toMatchObject({ ok: false, problem: { at, expected } });
});

it('takes exactly 255 octets', () => {
  const text = `[tag:${'x'.repeat(249)}]`;
  expect(addressLiteral(text, 0)).toEqual({ ok: true, value: text, end: 255 });
});
