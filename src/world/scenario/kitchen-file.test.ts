import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_VALUES } from '#smtp/server/server.ts';
import type { Kitchen } from '../kitchen.ts';
import { DEFAULT_KITCHEN, KITCHEN_SERVER } from './default-kitchen.ts';
import { schemaOf } from './json-schema.ts';
import { KEPT_KITCHEN } from './kept-kitchen.ts';
import { kitchenFile, LARGEST_FILE, readKitchenFile } from './kitchen-file.ts';
import { KITCHEN } from './kitchen-shape.ts';
import { fitsShape, pathText } from './shape.ts';

const withServer = (server: object): Kitchen => ({
  ...DEFAULT_KITCHEN,
  hosts: DEFAULT_KITCHEN.hosts.map((host) => ({ ...host, server: { ...host.server, ...server } })),
});

const { 'nullmx.example': _, ...zone } = DEFAULT_KITCHEN.zone;

it.each<readonly [string, Kitchen]>([
  ['the usual one', DEFAULT_KITCHEN],
  ['one with another seed', { ...DEFAULT_KITCHEN, seed: 7 }],
  ['one without a name in the DNS', { ...DEFAULT_KITCHEN, zone }],
  ['one with a switch turned', withServer({ behaviours: { greylisting: { on: true, delay: 60.5 } } })],
  ['one with every switch as it is', withServer({ behaviours: DEFAULT_VALUES })],
  [
    'one without TLS ports',
    { ...DEFAULT_KITCHEN, hosts: DEFAULT_KITCHEN.hosts.map(({ tlsPorts: _, ...host }) => host) },
  ],
])('reads back a kitchen that was saved: %s', (_, kitchen) => {
  expect(readKitchenFile(kitchenFile(kitchen))).toEqual({ ok: true, value: kitchen });
});

it('says in the file what it is, and all of the kitchen', () => {
  expect(JSON.parse(kitchenFile(DEFAULT_KITCHEN))).toEqual({
    format: 'smtp-kitchen',
    version: 1,
    kitchen: DEFAULT_KITCHEN,
  });
});

it('takes a file written by hand that says only what is different', () => {
  const behaviours = { relay: { for: 'open' } };
  const byHand = JSON.stringify({ server: { behaviours }, zone: { 'nullmx.example': null }, seed: 7 });
  const all = { ...DEFAULT_KITCHEN.hosts[0]?.server.behaviours, ...behaviours };
  const expected = { ...withServer({ behaviours: all }), zone, seed: 7 };
  expect(readKitchenFile(byHand)).toEqual({ ok: true, value: expected });
  expect(readKitchenFile(`\ufeff{ "kitchen": ${byHand} }`)).toEqual({ ok: true, value: expected });
  expect(readKitchenFile('{}')).toEqual({ ok: true, value: DEFAULT_KITCHEN });
  expect(readKitchenFile('{ "format": "smtp-kitchen" }')).toEqual({ ok: true, value: DEFAULT_KITCHEN });
});

/** All that is wrong with a file, a line each. */
const problems = (text: string): readonly string[] => {
  const reading = readKitchenFile(text);
  if (reading.ok) return [];
  return reading.problems.map((problem) => {
    if ('path' in problem) return `${pathText(problem.path)} ${problem.wrong} ${problem.possible}`.trim();
    return Object.values(problem).join(' ');
  });
};

it.each([
  ['', 'syntax 0'],
  ['{\n  "seed": 1,\n}', 'syntax 15'],
  ['\ufeff{', 'syntax 2'],
  ['['.repeat(100_000), 'too-deep 64'],
  [' '.repeat(LARGEST_FILE.characters + 1), 'too-large 1000000'],
  ['{ "format": "smtp-kitchen", "version": 2, "kitchen": {} }', 'newer 2'],
  ['[]', 'table'],
  ['{ "kitchen": 7 }', 'kitchen table'],
  ['{ "seed": "x" }', 'seed number 0–4294967295'],
  ['{ "epoch": 0.5 }', 'epoch number 0–253402300799'],
  ['{ "colour": 1 }', 'colour unknown seed, epoch, client, hosts, zone'],
  ['{ "hosts": [] }', 'hosts too-few 1'],
  ['{ "hosts": 1, "server": {} }', 'hosts list'],
  ['{ "client": null }', 'client missing'],
  ['{ "hosts": [{}] }', 'hosts[0].name missing'],
  ['{ "server": { "mailboxes": [7] } }', 'server.mailboxes[0] text'],
  ['{ "kitchen": { "server": { "mailboxes": [7] } } }', 'kitchen.server.mailboxes[0] text'],
  ['{ "server": { "personality": "sendmale" } }', 'server.personality choice postfix'],
  ['{ "server": { "behaviours": { "greylist": {} } } }', 'server.behaviours.greylist unknown'],
  ['{ "server": { "behaviours": { "relay": true } } }', 'server.behaviours.relay table'],
  ['{ "server": { "behaviours": { "relay": { "to": 1 } } } }', 'server.behaviours.relay.to unknown on, for'],
  [
    '{ "server": { "behaviours": { "relay": { "for": "all" } } } }',
    'server.behaviours.relay.for choice closed',
  ],
  [
    '{ "server": { "behaviours": { "greylisting": { "delay": -1 } } } }',
    'server.behaviours.greylisting.delay number 0–',
  ],
  ['{ "zone": { "a.example": [{ "type": "B" }] } }', 'zone.a.example[0].type choice A, AAAA'],
  ['{ "zone": { "a.example": [{ "type": "A", "address": "x" }] } }', 'zone.a.example[0].address ipv4'],
  [
    '{ "zone": { "a.example": [{ "type": "MX", "preference": 65536, "exchange": "x" }] } }',
    'preference number',
  ],
])('says what is wrong with %j', (text, expected) => {
  expect(problems(text)[0]).toContain(expected);
});

it('lists all problems at once', () => {
  expect(problems('{ "seed": -1, "server": { "domains": 1, "accounts": [{}] } }')).toHaveLength(4);
});

it('bounds what a file can ask for, and how much is said of it', () => {
  const host = JSON.stringify(DEFAULT_KITCHEN.hosts[0]);
  expect(problems(`{ "hosts": [${Array(101).fill(host).join(',')}] }`)).toEqual(['hosts too-many 100']);
  expect(problems(`{ "server": { "mailboxes": [${Array(20_000).fill(7).join(',')}] } }`)).toHaveLength(100);
  expect(problems(`[${'7,'.repeat(10_000_000)}7]`)).toEqual(['too-large 1000000']);
});

it('never throws, and what it takes is a kitchen', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.record({ kitchen: fc.jsonValue() }),
    fc.record({ hosts: fc.jsonValue(), server: fc.jsonValue() }, { requiredKeys: [] }),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        value.map((all) => JSON.stringify(all)),
        fc.string(),
      ),
      (text) => {
        const reading = readKitchenFile(text);
        expect(reading.ok ? fitsShape(KITCHEN, reading.value) : reading.problems.length > 0).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

it('still takes an old link that names what is there no more', () => {
  const old = withServer({ personality: 'gone', behaviours: { gone: { on: true, list: ['a'], number: 1 } } });
  expect(fitsShape(KEPT_KITCHEN, old)).toBe(true);
  expect(fitsShape(KITCHEN, old)).toBe(false);
});

it('has a schema that names every behaviour', () => {
  const schema = JSON.stringify(schemaOf(KITCHEN));
  for (const id of Object.keys(DEFAULT_VALUES)) expect(schema).toContain(`"${id}":{"type":"object"`);
  expect(KITCHEN_SERVER.personality).toBe('postfix');
});
