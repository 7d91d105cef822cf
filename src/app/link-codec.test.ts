import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { expect, it } from 'vitest';
import { bytesOf } from '#encoding/octets.ts';
import { toOctets } from '#encoding/utf8.ts';
import { run } from '#trace/run.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import type { Shared } from './handed-on.ts';
import { type KeptSession, kitchenOf } from './kept-session.ts';
import { packed, unpacked } from './link-codec.ts';
import { DICTIONARY } from './link-dictionary.ts';
import { checkLetters, deflated, toLetters } from './link-letters.ts';
import { OLD_LINKS, OLD_STORAGE } from './old-links.examples.ts';
import { parseStored } from './stored.ts';

const SESSION: KeptSession = {
  kitchen: { seed: 7 },
  inputs: [
    { kind: 'line', text: 'printf "привет" | base64' },
    { kind: 'set', behaviour: 'greylisting', setting: 'on', value: true },
    { kind: 'key', key: 'escape' },
    { kind: 'wait', seconds: 300 },
  ],
};
const SHARED = { session: SESSION, moment: 2, mode: 'script', view: 'wire', language: 'ru' } as const;

/** A link of the first kind, as it was made then. */
const first = (text: string | Uint8Array) =>
  `#s1.${Buffer.from(deflateSync(typeof text === 'string' ? new TextEncoder().encode(text) : text)).toString('base64url')}`;
/** A link of the second kind around any text. */
const second = (json: string) => {
  const letters = toLetters(deflated(bytesOf(toOctets(json)), DICTIONARY));
  return `#s2.${letters}${checkLetters(letters)}`;
};

it('unpacks what it has packed', () => {
  expect(unpacked(packed(SHARED) ?? '')).toEqual({ ok: true, shared: SHARED });
});

it('carries what a comparison is made with, and finds what does not belong there', () => {
  const compared = [SESSION.inputs[1]];
  const compare = { session: SESSION, mode: 'compare' } as const;
  for (const each of ['servers', compared] as const)
    expect(unpacked(packed({ ...compare, compared: each } as Shared) ?? '')).toEqual({
      ok: true,
      shared: { ...compare, compared: each },
    });
  const wrong = (value: unknown) => unpacked(second(JSON.stringify({ inputs: [], compared: value })));
  expect(wrong('all')).toMatchObject({ ok: false, problem: 'place', at: 'compared' });
  expect(wrong([{ kind: 'rm' }])).toMatchObject({ ok: false, at: 'compared[0].kind' });
  expect(wrong([compared[0], 'echo'])).toMatchObject({ ok: false, at: 'compared[1]' });
  expect(wrong([{ kind: 'wait', seconds: 1 }])).toMatchObject({ ok: false, at: 'compared[0].kind' });
  expect(wrong([{ ...SET, behaviour: 'oven' }])).toMatchObject({ ok: true, strange: ['oven'] });
});

it('packs into letters that an address can hold', () =>
  expect(packed(SHARED)).toMatch(/^#s2\.[A-Za-z0-9_-]+$/));

it('makes a usual session small enough for a QR code that a telephone reads', () => {
  const lines = ['telnet mail.kitchen.example 25', 'EHLO client.example', 'MAIL FROM:<carol@client.example>'];
  const letter = ['RCPT TO:<alice@kitchen.example>', 'DATA', 'Subject: Soup', '', 'At eight?', '.', 'QUIT'];
  const inputs = [...lines, ...letter].map((text) => ({ kind: 'line', text }) as const);
  expect(packed({ session: { kitchen: {}, inputs } })?.length).toBeLessThan(120);
});

// Links that were made and sent when each format was new: they must be read for ever.
const OLD = {
  first:
    '#s1.dYyxCsJAEER_JWwdUggiXC9YCH6AWJxxSBYvm3C3FyLh_t1VFGzsdua9nZXurG0PIbdSAm7kdqUmlilrInd-cbGSAguoJsWilhRBoNXgOTSfgQaLH6aAarOlUv_52x-Op6oNDNGv_ysnqLlX9H7mMUdruohH4KQsnRHj78vRKBZnHzLIacwol_IE',
  second: '#s2.w9JSMQdVFhQGEjUKOKBjUesOWK1kjKVCgFUWaZlFxSW60OqlFgAWh',
};
const SET = { kind: 'set', behaviour: 'greylisting', setting: 'on', value: true };
const KEPT = {
  kitchen: { seed: 7 },
  inputs: [
    { kind: 'line', text: 'telnet mail.kitchen.example 25' },
    { kind: 'line', text: 'EHLO client.example' },
    SET,
  ],
};

it('reads the links of old', () => {
  expect(unpacked(OLD.first)).toMatchObject({ ok: true, shared: { session: KEPT } });
  expect(unpacked(OLD.second)).toEqual({
    ok: true,
    shared: { session: KEPT, view: 'wire', moment: 3, language: 'ru', lesson: 'first-letter' },
  });
});

it('reads links of the first kind', () => {
  expect(unpacked(first(JSON.stringify(SESSION)))).toMatchObject({ ok: true, shared: { session: SESSION } });
});

it('takes a link without a kitchen as one from the usual kitchen', () => {
  expect(unpacked(first('{"inputs":[]}'))).toMatchObject({
    ok: true,
    shared: { session: { kitchen: {}, inputs: [] } },
  });
});

it('says where a letter is wrong', () => {
  expect(unpacked('#s1.abc!def')).toEqual({ ok: false, problem: 'letters', at: 8 });
  expect(unpacked('#s2.abc def')).toEqual({ ok: false, problem: 'letters', at: 8 });
});

it('says that a link is of a newer kind', () => {
  expect(unpacked('#s3.abc')).toEqual({ ok: false, problem: 'version' });
});

it('notices every way of cutting a link off, and every changed letter', () => {
  const whole = packed(SHARED) ?? '';
  for (let length = 4; length < whole.length; length++) {
    expect(unpacked(whole.slice(0, length))).toMatchObject({ ok: false });
  }
  for (let at = 4; at < whole.length; at++) {
    const other = whole[at] === 'A' ? 'B' : 'A';
    expect(unpacked(whole.slice(0, at) + other + whole.slice(at + 1))).toMatchObject({ ok: false });
  }
});

it('stops unpacking what swells', () => {
  expect(unpacked(first(new Uint8Array(20_000_000)))).toEqual({ ok: false, problem: 'size' });
  expect(unpacked(second(' '.repeat(3_000_000)))).toEqual({ ok: false, problem: 'size' });
});

it('makes no link of what is too large for one', () => {
  const inputs = [{ kind: 'line', text: 'x'.repeat(200_001) }] as const;
  expect(packed({ session: { kitchen: {}, inputs } })).toBeUndefined();
});

it.each(['null', '5', '{}', '{', '[]'])('finds no session in %s', (json) => {
  expect(unpacked(second(json))).toEqual({ ok: false, problem: 'content' });
  expect(unpacked(first(json))).toEqual({ ok: false, problem: 'content' });
});

it.each([
  [{ inputs: 'x' }, 'inputs'],
  [{ inputs: [{ kind: 'x' }] }, 'inputs[0].kind'],
  [{ inputs: [5] }, 'inputs[0]'],
  [{ kitchen: { seed: 'x' }, inputs: [] }, 'kitchen.seed'],
  [{ kitchen: { hosts: [{}] }, inputs: [] }, 'kitchen.hosts[0].name'],
  [{ kitchen: { oven: {} }, inputs: [] }, 'kitchen.oven'],
  [{ kitchen: { hosts: DEFAULT_KITCHEN.hosts, client: null }, inputs: [] }, 'kitchen.client'],
  [{ inputs: [], view: 'nowhere' }, 'view'],
  [{ inputs: [], moment: -1 }, 'moment'],
])('of %j says the place of what does not belong there', (value, at) => {
  for (const kind of [first, second])
    expect(unpacked(kind(JSON.stringify(value)))).toEqual({ ok: false, problem: 'place', at });
});

it('opens a link that names what this version does not have, and says what', () => {
  const inputs = [{ kind: 'set', behaviour: 'oven', setting: 'heat', value: 7 }];
  expect(unpacked(second(JSON.stringify({ inputs })))).toMatchObject({ ok: true, strange: ['oven'] });
});

it('refuses a session that is larger than is kept, and one that nests without end', () => {
  const large = JSON.stringify({ inputs: [{ kind: 'line', text: 'x'.repeat(200_001) }] });
  expect(unpacked(first(large))).toMatchObject({ problem: 'size' });
  expect(unpacked(second('{"kitchen":'.repeat(80_000)))).toEqual({ ok: false, problem: 'content' });
});

it('takes no path for the name of a lesson', () => {
  const trap = unpacked(second('{"inputs":[],"lesson":"../../etc"}'));
  expect(trap).toMatchObject({ ok: true, shared: { lesson: undefined } });
});

it('takes no key for the prototype of everything', () => {
  const text = '{"kitchen":{"__proto__":{"polluted":1},"zone":{"__proto__":[]}},"inputs":[]}';
  expect(unpacked(second(text))).toMatchObject({ ok: true });
  expect({}).not.toHaveProperty('polluted');
});

it.each(Object.entries(OLD_LINKS))('still opens a link of before: %s', (_, link) => {
  const reading = unpacked(`#s1.${link}`);
  if (!reading.ok) throw new Error(`${reading.problem} ${reading.at}`);
  expect(reading.strange).toBeUndefined();
  const { session } = reading.shared;
  const trace = run(kitchenOf(session, DEFAULT_KITCHEN) as Kitchen, session.inputs);
  expect(trace.entries.length).toBeGreaterThan(session.inputs.length);
});

it('hands on nothing that it does not know', () => {
  const trap = unpacked(second('{"inputs":[],"__proto__":{"polluted":1},"notices":[1]}'));
  expect(trap).toMatchObject({ ok: true });
  expect(JSON.stringify(trap)).not.toMatch(/polluted|notices/);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

it('never throws, whatever the letters are', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^#s[12]\.[A-Za-z0-9_-]*$/)), (text) => {
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
