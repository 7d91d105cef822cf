import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { expect, it } from 'vitest';
import { run } from '#trace/run.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { type KeptSession, kitchenOf } from './kept-session.ts';
import { packed, unpacked } from './link-codec.ts';
import { OLD_LINKS, OLD_STORAGE } from './old-links.examples.ts';
import { parseStored } from './stored.ts';

const SESSION: KeptSession = {
  kitchen: { seed: 7 },
  inputs: [
    { kind: 'line', text: 'printf "привет" | base64' },
    { kind: 'set', behaviour: 'greylisting', setting: 'on', value: true },
    { kind: 'wait', seconds: 300 },
  ],
};

const letters = (octets: Uint8Array) => Buffer.from(deflateSync(octets)).toString('base64url');

it('unpacks what it has packed', () => {
  expect(unpacked(packed(SESSION))).toEqual({ ok: true, session: SESSION });
});

it('packs into letters that an address can hold', () => expect(packed(SESSION)).toMatch(/^[A-Za-z0-9_-]+$/));

it('says where a letter is wrong', () => {
  expect(unpacked('abc!def')).toEqual({ ok: false, problem: 'letters', at: 3 });
});

it('notices that a link was cut off', () => {
  const whole = packed(SESSION);
  expect(unpacked(whole.slice(0, whole.length - 9))).toMatchObject({ ok: false });
  expect(unpacked('')).toMatchObject({ ok: false });
});

it('stops unpacking what swells', () => {
  expect(unpacked(letters(new Uint8Array(20_000_000)))).toEqual({ ok: false, problem: 'size' });
});

it.each(['null', '5', '{}', '{', '[]'])('finds no session in %s', (json) =>
  expect(unpacked(letters(new TextEncoder().encode(json)))).toEqual({ ok: false, problem: 'content' }),
);

const said = (value: unknown) => unpacked(letters(new TextEncoder().encode(JSON.stringify(value))));

it.each([
  [{ inputs: 'x' }, 'inputs'],
  [{ inputs: [{ kind: 'x' }] }, 'inputs[0].kind'],
  [{ kitchen: { seed: 'x' }, inputs: [] }, 'kitchen.seed'],
  [{ kitchen: { hosts: [{}] }, inputs: [] }, 'kitchen.hosts[0].name'],
  [{ kitchen: { oven: {} }, inputs: [] }, 'kitchen.oven'],
  [{ kitchen: { hosts: DEFAULT_KITCHEN.hosts, client: null }, inputs: [] }, 'kitchen.client'],
])('of %j says the place of what does not belong there', (value, at) => {
  expect(said(value)).toEqual({ ok: false, problem: 'place', at });
});

it('opens a link that names what this version does not have, and says what', () => {
  const inputs = [{ kind: 'set', behaviour: 'oven', setting: 'heat', value: 7 }];
  expect(said({ inputs })).toMatchObject({ ok: true, strange: ['oven'] });
});

it('refuses a session that is larger than is kept, and one that nests without end', () => {
  expect(said({ inputs: [{ kind: 'line', text: 'x'.repeat(200_001) }] })).toMatchObject({ problem: 'size' });
  const deep = '{"kitchen":'.repeat(80_000);
  expect(unpacked(letters(new TextEncoder().encode(deep)))).toEqual({ ok: false, problem: 'content' });
});

it('takes no key for the prototype of everything', () => {
  const text = '{"kitchen":{"__proto__":{"polluted":1},"zone":{"__proto__":[]}},"inputs":[]}';
  expect(unpacked(letters(new TextEncoder().encode(text)))).toMatchObject({ ok: true });
  expect({}).not.toHaveProperty('polluted');
});

it.each(Object.entries(OLD_LINKS))('still opens a link of before: %s', (_, link) => {
  const reading = unpacked(link);
  if (!reading.ok) throw new Error(`${reading.problem} ${reading.at}`);
  expect(reading.strange).toBeUndefined();
  const kitchen = kitchenOf(reading.session, DEFAULT_KITCHEN) as Kitchen;
  const trace = run(kitchen, reading.session.inputs);
  expect(trace.entries.length).toBeGreaterThan(reading.session.inputs.length);
});

it('takes a link without a kitchen as one from the usual kitchen', () => {
  expect(unpacked(letters(new TextEncoder().encode('{"inputs":[]}')))).toEqual({
    ok: true,
    session: { kitchen: {}, inputs: [] },
  });
});

it('never throws, whatever the letters are', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z0-9_-]*$/)), (text) => {
      expect(typeof unpacked(text).ok).toBe('boolean');
    }),
  );
});

it('still reads what an earlier version has left in the storage', () => {
  const stored = parseStored(OLD_STORAGE);
  expect(Object.keys(stored?.sessions ?? {})).toEqual(['log-in', 'sandbox']);
  for (const kept of Object.values(stored?.sessions ?? {}))
    expect(kitchenOf(kept, DEFAULT_KITCHEN)).toBeDefined();
});
