import { expect, it } from 'vitest';
import { mailExchanges } from './mail-exchanges.ts';
import type { DnsRecord, Zone } from './record.ts';

const mx = (preference: number, exchange: string): DnsRecord => ({ type: 'MX', preference, exchange });

const zone: Zone = {
  'kitchen.example': [mx(20, 'backup.example'), mx(10, 'Mail.Kitchen.Example.'), mx(20, 'spare.example')],
  'alias.example': [{ type: 'CNAME', name: 'kitchen.example' }],
  'host.example': [{ type: 'A', address: '192.0.2.7' }],
  'six.example': [{ type: 'AAAA', address: '2001:db8::7' }],
  'alias-of-host.example': [{ type: 'CNAME', name: 'host.example' }],
  'nullmx.example': [mx(0, '.'), { type: 'A', address: '192.0.2.8' }],
  'muddled.example': [mx(0, '.'), mx(5, 'mail.kitchen.example')],
  'text.example': [{ type: 'TXT', text: 'nothing here' }],
  'loop.example': [{ type: 'CNAME', name: 'loop.example' }],
};

it.each([
  // RFC 5321 §5.1: lower numbers first
  ['kitchen.example', 'mx', ['mail.kitchen.example', 'backup.example', 'spare.example']],
  ['KITCHEN.example', 'mx', ['mail.kitchen.example', 'backup.example', 'spare.example']],
  ['alias.example', 'mx', ['mail.kitchen.example', 'backup.example', 'spare.example']],
  // RFC 5321 §5.1: no MX, so the host itself
  ['host.example', 'implicit', ['host.example']],
  ['six.example', 'implicit', ['six.example']],
  ['alias-of-host.example', 'implicit', ['host.example']],
  // RFC 7505 §3: the address is not used
  ['nullmx.example', 'null-mx', []],
  ['muddled.example', 'mx', ['mail.kitchen.example']],
  ['text.example', 'no-address', []],
  ['nowhere.example', 'no-such-name', []],
  ['loop.example', 'alias-loop', []],
])('mail for %s: %s', (domain, outcome, hosts) => {
  expect(mailExchanges(zone, domain)).toEqual({ outcome, hosts });
});

it('answers the same when it has been asked before, and after very many other names', () => {
  const first = mailExchanges(zone, 'kitchen.example');
  expect(mailExchanges(zone, 'kitchen.example')).toBe(first);
  for (let i = 0; i < 1100; i++) expect(mailExchanges(zone, `n${i}.example`).outcome).toBe('no-such-name');
  expect(mailExchanges(zone, 'kitchen.example')).toEqual(first);
});
