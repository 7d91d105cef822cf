import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressOctets, inNetwork, isIpv4, isIpv6 } from './address.ts';

it.each([
  ['192.0.2.1', true],
  ['0.0.0.0', true],
  ['255.255.255.255', true],
  ['192.0.2.256', false],
  ['192.0.2', false],
  ['192.0.2.1.1', false],
  ['192.0.2.01', false],
  [' 192.0.2.1', false],
  ['192.0.2.1\n', false],
  ['192.0.2.-1', false],
  ['', false],
  ['mail.kitchen.example', false],
])('says of %j whether it is an IPv4 address', (text, is) => expect(isIpv4(text)).toBe(is));

// RFC 4291 §2.2
it.each([
  ['2001:db8::1', true],
  ['2001:DB8:0:0:8:800:200C:417A', true],
  ['::', true],
  ['::1', true],
  ['1::', true],
  ['1:2:3:4:5:6:7::', true],
  ['::ffff:192.0.2.1', true],
  ['0:0:0:0:0:0:192.0.2.1', true],
  ['1:2:3:4:5:6:7:8::', false],
  ['1:2:3:4:5:6:7', false],
  ['1:2:3:4:5:6:7:8:9', false],
  ['1::2::3', false],
  [':::', false],
  [':1:2:3:4:5:6:7', false],
  ['12345::', false],
  ['::g', false],
  ['::192.0.2.256', false],
  ['192.0.2.1', false],
  ['2001:db8::1%eth0', false],
  ['', false],
  [`::${'0'.repeat(50)}1`, false],
])('says of %j whether it is an IPv6 address', (text, is) => expect(isIpv6(text)).toBe(is));

it('reads the octets of both families', () => {
  expect(addressOctets('192.0.2.1')).toEqual([192, 0, 2, 1]);
  expect(addressOctets('2001:db8::c000:201')).toEqual([
    0x20, 1, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 192, 0, 2, 1,
  ]);
  expect(addressOctets('2001:db8::192.0.2.1')).toEqual(addressOctets('2001:db8::c000:201'));
});

it.each([
  ['192.0.2.1', '192.0.2.0/24', true],
  ['192.0.3.1', '192.0.2.0/24', false],
  ['192.0.3.1', '192.0.2.0/23', true],
  ['192.0.2.129', '192.0.2.0/25', false],
  ['192.0.2.127', '192.0.2.0/25', true],
  ['198.51.100.1', '0.0.0.0/0', true],
  ['192.0.2.1', '192.0.2.1', true],
  ['192.0.2.2', '192.0.2.1', false],
  ['192.0.2.1', '192.0.2.1/32', true],
  ['192.0.2.1', '192.0.2.1/33', false],
  // the bits of the network beyond the prefix do not count
  ['192.0.2.1', '192.0.2.200/24', true],
  ['2001:db8:1::1', '2001:db8::/32', true],
  ['2001:db9::1', '2001:db8::/32', false],
  ['2001:db8::1', '2001:DB8:0::1', true],
  ['2001:db8::1', '2001:db8::1/128', true],
  ['2001:db8::1', '2001:db8::1/129', false],
  ['192.0.2.1', '2001:db8::/0', false],
  ['192.0.2.1', '192.0.2.0/', false],
  ['192.0.2.1', '192.0.2.0/x', false],
  ['192.0.2.1', '192.0.2.0/24/8', false],
  ['nonsense', '192.0.2.0/24', false],
  ['192.0.2.1', 'nonsense', false],
  ['', '', false],
])('says whether %s lies in %s', (address, network, lies) => expect(inNetwork(address, network)).toBe(lies));

it('never throws, whatever it is asked', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => typeof inNetwork(a, b) === 'boolean'));
});
