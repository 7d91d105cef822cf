import { expect, it } from 'vitest';
import { dnsblName, reverseName } from './reverse.ts';

it.each([
  // RFC 1035 §3.5
  ['192.0.2.99', '99.2.0.192.in-addr.arpa'],
  // RFC 3596 §2.5
  ['2001:db8::1', '1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa'],
  ['mail.kitchen.example', undefined],
])('turns %s round for a reverse lookup', (address, name) => expect(reverseName(address)).toBe(name));

it.each([
  // RFC 5782 §2.1
  ['192.0.2.99', '99.2.0.192.dnsbl.example'],
  // RFC 5782 §2.4
  ['2001:db8::fe', 'e.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.dnsbl.example'],
  ['unknown', undefined],
])('finds the place of %s in a blocklist', (address, name) => {
  expect(dnsblName(address, 'dnsbl.example')).toBe(name);
});
