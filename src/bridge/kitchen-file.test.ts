import { expect, it } from 'vitest';
import { DEFAULT_KITCHEN, KITCHEN_SERVER } from '#world/scenario/default-kitchen.ts';
import { kitchenFor } from './kitchen.ts';
import { readKitchen } from './kitchen-file.ts';

const read = (source: string) => {
  const reading = readKitchen(source);
  return reading.ok ? reading.kitchen : reading.problems;
};

it('takes an empty table for the default kitchen', () => {
  expect(readKitchen('{}')).toEqual({ ok: true, kitchen: DEFAULT_KITCHEN, setsClock: false });
});

it('takes what a session holds under "kitchen", and the difference alone', () => {
  const kitchen = { ...DEFAULT_KITCHEN, seed: 7 };
  expect(read('{ "kitchen": { "seed": 7 }, "inputs": [] }')).toEqual(kitchen);
  expect(read('{ "seed": 7 }')).toEqual(kitchen);
  expect(read(JSON.stringify(kitchen))).toEqual(kitchen);
});

it('takes "server" for the first host’s, and null for a name that is not in the DNS', () => {
  const behaviours = { relay: { for: 'open' } };
  const kitchen = read(JSON.stringify({ server: { behaviours }, zone: { 'nullmx.example': null } }));
  expect(kitchen).toMatchObject({ hosts: [{ server: { ...KITCHEN_SERVER, behaviours } }] });
  expect(kitchen).not.toHaveProperty(['zone', 'nullmx.example']);
});

it('notices that the file sets the clock', () => {
  expect(readKitchen('{ "epoch": 0 }')).toMatchObject({ ok: true, setsClock: true });
});

it.each([
  ['', 'line 1, column 1: this is not JSON'],
  ['{\n  "seed": 1,\n}', 'line 3, column 1: this is not JSON'],
  ['{\n  "seed": tru }', 'line 2, column 11: this is not JSON'],
  ['seed: 7', 'line 1, column 1: this is not JSON'],
  ['['.repeat(99), 'line 1, column 65: this nests too deep'],
  [' '.repeat(1_000_001), 'this is longer than the 1000000 characters that are read'],
  [
    '{ "format": "smtp-kitchen", "version": 2 }',
    'this was made by a newer version of the kitchen (format 2)',
  ],
  ['[]', 'line 1: the kitchen must be a table'],
  ['{ "kitchen": 7 }', 'line 1: kitchen must be a table'],
  ['{\n "seed": "x" }', 'line 2: seed must be a number, 0–4294967295'],
  ['{\n "colour": 1 }', 'line 2: colour is not known; possible are'],
  ['{ "hosts": [] }', 'hosts must have at least 1 in it'],
  ['{ "hosts": 1 }', 'hosts must be a list'],
  ['{ "client": null }', 'client is missing'],
  ['{ "hosts": [{}] }', 'hosts[0].server is missing'],
  ['{\n\n"server": {\n"mailboxes": [7] } }', 'line 4: server.mailboxes[0] must be a text'],
  ['{ "server": { "personality": "sendmale" } }', 'server.personality must be one of postfix'],
  [
    '{ "server": { "behaviours": { "greylist": {} } } }',
    'server.behaviours.greylist is not known; possible are greylisting',
  ],
  ['{ "server": { "behaviours": { "relay": true } } }', 'server.behaviours.relay must be a table'],
  ['{ "server": { "behaviours": { "relay": { "on": 1 } } } }', 'relay.on must be true or false'],
  [
    '{ "server": { "behaviours": { "relay": { "to": 1 } } } }',
    'server.behaviours.relay.to is not known; possible are on, for',
  ],
  [
    '{ "server": { "behaviours": { "relay": { "for": "all" } } } }',
    'for must be one of closed, networks, login, open',
  ],
  ['{ "zone": { "a.example": [{ "type": "B" }] } }', 'zone.a.example[0].type must be one of A, AAAA'],
  ['{ "zone": { "a.example": [{ "type": "A", "address": "x" }] } }', 'must be an IPv4 address'],
  ['{ "zone": { "a.example": [{ "type": "AAAA", "address": "192.0.2.1" }] } }', 'must be an IPv6 address'],
  ['{ "client": { "name": "x", "address": "x" } }', 'client.address must be an IP address'],
])('says of %j what is wrong and where', (source, message) => {
  expect(read(source)).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
});

it('says all that is wrong at once', () => {
  expect(read('{ "seed": -1, "epoch": "x", "server": { "domains": 7 } }')).toHaveLength(3);
});

it('opens with the switches of the command line, at the hour that it is told', () => {
  const changes = [{ behaviour: 'relay', setting: 'for', value: 'open' }];
  const { epoch, hosts, zone } = kitchenFor(DEFAULT_KITCHEN, { changes, personality: 'rfc' }, 5);
  expect(epoch).toBe(5);
  expect(hosts[0]?.server).toMatchObject({ personality: 'rfc', behaviours: { relay: { for: 'open' } } });
  expect(zone['1.0.0.127.in-addr.arpa']).toEqual([{ type: 'PTR', name: 'localhost' }]);
  expect(kitchenFor(DEFAULT_KITCHEN, { changes: [] }, 5).hosts).toEqual(DEFAULT_KITCHEN.hosts);
});
