import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeXtext, encodeXtext } from './xtext.ts';

it.each([
  ['', ''],
  ['alice@kitchen.example', 'alice@kitchen.example'],
  ['alice+soup@kitchen.example', 'alice+2Bsoup@kitchen.example'],
  ['a=b c', 'a+3Db+20c'],
  ['\0\x7f\xff', '+00+7F+FF'],
])('writes %j as %s and reads it again', (octets, text) => {
  expect(encodeXtext(octets)).toBe(text);
  expect(decodeXtext(text)).toBe(octets);
});

it.each(['+', '+2', '+2b', '+G0', '+0G', 'a=b', 'a b', 'caf\xe9', 'a+', '\t'])('does not read %j', (text) => {
  expect(decodeXtext(text)).toBeUndefined();
});

it('reads an octet in digits that could have stood for itself', () => {
  expect(decodeXtext('+61lice')).toBe('alice');
});

it('gives back any octets, spelt in what a parameter may hold', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const octets = String.fromCharCode(...bytes);
      expect(encodeXtext(octets)).toMatch(/^[!-<>-~]*$/);
      expect(decodeXtext(encodeXtext(octets))).toBe(octets);
    }),
  );
});
