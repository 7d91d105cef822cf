import { isIPv4, isIPv6 } from 'node:net';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isIpv4, isIpv6 } from './ip-address.ts';

it.each([
  ['192.0.2.1', true],
  ['0.0.0.0', true],
  ['255.255.255.255', true],
  ['192.000.002.001', true],
  ['256.0.2.1', false],
  ['192.0.2', false],
  ['192.0.2.1.1', false],
  ['192.0.2.', false],
  ['192.0.2.0001', false],
  ['192.0.2.x', false],
  ['192.0.2.1 ', false],
  ['', false],
])('judges %j as an IPv4 address: %s', (text, verdict) => {
  expect(isIpv4(text)).toBe(verdict);
});

it.each([
  // IPv6-full
  ['2001:db8:0:0:0:0:0:1', true],
  ['2001:DB8:0:0:8:800:200C:417A', true],
  ['1:2:3:4:5:6:7', false],
  ['1:2:3:4:5:6:7:8:9', false],
  // IPv6-comp
  ['::', true],
  ['::1', true],
  ['2001:db8::', true],
  ['2001:db8::1', true],
  ['1:2:3:4:5:6::', true],
  ['::1:2:3:4:5:6', true],
  ['1:2:3::4:5:6', true],
  ['1:2:3:4:5:6:7::', false],
  ['1:2:3:4::5:6:7', false],
  // IPv6v4-full
  ['0:0:0:0:0:ffff:192.0.2.1', true],
  ['0:0:0:0:ffff:192.0.2.1', false],
  ['0:0:0:0:0:0:ffff:192.0.2.1', false],
  // IPv6v4-comp
  ['::192.0.2.1', true],
  ['::ffff:192.0.2.1', true],
  ['1:2:3:4::192.0.2.1', true],
  ['1:2::3:4:192.0.2.1', true],
  ['1:2:3:4:5::192.0.2.1', false],
  ['192.0.2.1::', false],
  ['::192.0.2.256', false],
  // none at all
  ['', false],
  [':', false],
  [':::', false],
  ['1::2::3', false],
  ['::12345', false],
  ['::g', false],
  [':1:2:3:4:5:6:7:8', false],
  ['1:2:3:4:5:6:7:', false],
  [' ::1', false],
  ['::1%lo', false],
  [`::${'0'.repeat(50)}1`, false],
])('judges %j as an IPv6 address: %s', (text, verdict) => {
  expect(isIpv6(text)).toBe(verdict);
});

it('agrees with Node on IPv4, but for leading zeros', () => {
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.string({ unit: fc.constantFrom(...'0129.') })), (text) => {
      if (!/(^|\.)0\d/.test(text)) expect(isIpv4(text)).toBe(isIPv4(text));
    }),
  );
});

it('agrees with Node on IPv6, but for a :: that stands for one group', () => {
  fc.assert(
    fc.property(fc.oneof(fc.ipV6(), fc.string({ unit: fc.constantFrom(...'01f::.') })), (text) => {
      const groups = text.split(/::?/).filter((part) => part !== '').length + (text.includes('.') ? 1 : 0);
      if (!text.includes('::') || groups < 7) expect(isIpv6(text)).toBe(isIPv6(text));
    }),
    { numRuns: 500 },
  );
});
