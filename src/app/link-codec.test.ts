import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { expect, it } from 'vitest';
import type { KeptSession } from './kept-session.ts';
import { packed, unpacked } from './link-codec.ts';

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

it.each([
  'null',
  '5',
  '{}',
  '{"inputs":"x"}',
  '{"kitchen":{"seed":"x"},"inputs":[]}',
  '{',
  '{"inputs":[{"kind":"x"}]}',
])('finds no session in %s', (json) =>
  expect(unpacked(letters(new TextEncoder().encode(json)))).toEqual({ ok: false, problem: 'content' }),
);

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
