import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DnsRecord, Zone } from './record.ts';
import { addresses, canonicalName, lookup, nameOf, type RecordType } from './resolve.ts';

const chain = (length: number): Zone => ({
  ...Object.fromEntries(
    Array.from({ length }, (_, i): [string, readonly DnsRecord[]] => [
      `a${i}.example`,
      [{ type: 'CNAME', name: `a${i + 1}.example` }],
    ]),
  ),
  [`a${length}.example`]: [{ type: 'A', address: '192.0.2.9' }],
});

const zone: Zone = {
  'mail.kitchen.example': [
    { type: 'AAAA', address: '2001:db8::25' },
    { type: 'A', address: '192.0.2.25' },
    { type: 'A', address: '192.0.2.26' },
  ],
  'smtp.kitchen.example': [{ type: 'CNAME', name: 'Mail.Kitchen.example.' }],
  'broken.example': [{ type: 'CNAME', name: 'nowhere.example' }],
  'loop.example': [{ type: 'CNAME', name: 'pool.example' }],
  'pool.example': [{ type: 'CNAME', name: 'loop.example' }],
  'text.example': [{ type: 'TXT', text: 'v=spf1 -all' }],
  '25.2.0.192.in-addr.arpa': [{ type: 'PTR', name: 'mail.kitchen.example' }],
};

it.each<[string, RecordType, string, number]>([
  ['mail.kitchen.example', 'A', 'found', 2],
  ['mail.kitchen.example', 'AAAA', 'found', 1],
  ['MAIL.Kitchen.EXAMPLE.', 'A', 'found', 2],
  ['smtp.kitchen.example', 'A', 'found', 2],
  ['smtp.kitchen.example', 'CNAME', 'found', 1],
  ['mail.kitchen.example', 'MX', 'no-such-type', 0],
  ['smtp.kitchen.example', 'MX', 'no-such-type', 0],
  // RFC 4592 §2.2.2: it has no record, yet names below it exist
  ['kitchen.example', 'A', 'no-such-type', 0],
  ['nowhere.example', 'A', 'no-such-name', 0],
  ['broken.example', 'A', 'no-such-name', 0],
  ['loop.example', 'A', 'alias-loop', 0],
  // words that every object of the language knows
  ['constructor', 'A', 'no-such-name', 0],
  ['__proto__', 'MX', 'no-such-name', 0],
])('asked for %s %s answers %s', (name, type, outcome, count) => {
  const answer = lookup(zone, name, type);
  expect(answer.outcome).toBe(outcome);
  expect(answer.records).toHaveLength(count);
});

it('says under which name the records stand', () => {
  expect(lookup(zone, 'smtp.kitchen.example', 'A').name).toBe('mail.kitchen.example');
});

it('follows eight aliases and not nine', () => {
  expect(lookup(chain(8), 'a0.example', 'A').outcome).toBe('found');
  expect(lookup(chain(9), 'a0.example', 'A').outcome).toBe('alias-loop');
});

it('lists the addresses of a host, IPv4 first', () => {
  expect(addresses(zone, 'smtp.kitchen.example')).toEqual(['192.0.2.25', '192.0.2.26', '2001:db8::25']);
  expect(addresses(zone, 'nowhere.example')).toEqual([]);
});

it('finds the name of an address', () => {
  expect(nameOf(zone, '192.0.2.25')).toBe('mail.kitchen.example');
  expect(nameOf(zone, '192.0.2.26')).toBeUndefined();
  expect(nameOf(zone, 'nonsense')).toBeUndefined();
});

it('lower-cases letters of ASCII and nothing else', () => {
  expect(canonicalName('MAIL.\xc0.Example.')).toBe('mail.\xc0.example');
});

it('never throws, whatever name it is asked', () => {
  fc.assert(fc.property(fc.string(), (name) => lookup(zone, name, 'A').records.length <= 2));
});
