import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf } from './octets.ts';
import { fromOctets, isUtf8, toOctets, utf8NonAscii } from './utf8.ts';

it.each([
  ['', ''],
  ['alice', 'alice'],
  ['café', 'caf\xc3\xa9'],
  ['Привет', '\xd0\x9f\xd1\x80\xd0\xb8\xd0\xb2\xd0\xb5\xd1\x82'],
  ['€', '\xe2\x82\xac'],
  ['🍲!', '\xf0\x9f\x8d\xb2!'],
  ['\u{10ffff}', '\xf4\x8f\xbf\xbf'],
])('writes %j as octets and reads it again', (text, octets) => {
  expect(toOctets(text)).toBe(octets);
  expect(fromOctets(octets)).toBe(text);
  expect(isUtf8(octets)).toBe(true);
});

it.each([
  ['a surrogate that is alone', 'a\ud800b', 'a\xef\xbf\xbdb'],
  ['a low surrogate that is alone', '\udc00', '\xef\xbf\xbd'],
])('writes U+FFFD for %s', (_, text, octets) => {
  expect(toOctets(text)).toBe(octets);
});

it.each([
  ['an octet of Latin-1', 'caf\xe9!', 'caf\ufffd!'],
  ['an octet that only continues', '\x80', '\ufffd'],
  ['an overlong slash', '\xc0\xaf', '\ufffd\ufffd'],
  ['an overlong form of three octets', '\xe0\x80\xaf', '\ufffd\ufffd\ufffd'],
  ['a surrogate', '\xed\xa0\x80', '\ufffd\ufffd\ufffd'],
  ['a point beyond U+10FFFF', '\xf4\x90\x80\x80', '\ufffd\ufffd\ufffd\ufffd'],
  ['a sequence cut off by the end', '\xf0\x9f\x8d', '\ufffd'],
  ['a sequence cut off by a letter', '\xe2\x82x', '\ufffdx'],
  ['an octet that never occurs', '\xff', '\ufffd'],
  ['a code unit that is no octet', 'a\u0441', 'a\ufffd'],
])('reads %s as U+FFFD', (_, octets, text) => {
  expect(fromOctets(octets)).toBe(text);
  expect(isUtf8(octets)).toBe(false);
});

it.each([
  ['\xc3\xa9x', 0, 2],
  ['x\xe2\x82\xac', 1, 3],
  ['\xf0\x9f\x8d\xb2', 0, 4],
  ['\xf0\x9f\x8d', 0, 0],
  ['\xe9', 0, 0],
])('measures the sequence in %j at %i as %i octets', (octets, at, length) => {
  expect(utf8NonAscii(octets, at)).toBe(length);
});

/** Octets among which sequences come about often. */
const octetsNearUtf8 = fc
  .array(
    fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0xe0, 0xed, 0xf0, 0xf4, 0x80, 0x90, 0xbf)),
  )
  .map((codes) => String.fromCharCode(...codes));

it('reads and judges any octets as browsers do', () => {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
  const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
  const accepts = (bytes: Uint8Array) => {
    try {
      return typeof strict.decode(bytes) === 'string';
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(octetsNearUtf8, (octets) => {
      expect(fromOctets(octets)).toBe(lenient.decode(bytesOf(octets)));
      expect(isUtf8(octets)).toBe(accepts(bytesOf(octets)));
    }),
    { numRuns: 1000 },
  );
});

it('writes any text as browsers do', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)) }),
      (text) => {
        expect(bytesOf(toOctets(text))).toEqual(new TextEncoder().encode(text));
      },
    ),
  );
});
