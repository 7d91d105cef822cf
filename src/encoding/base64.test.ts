import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeBase64, encodeBase64 } from './base64.ts';

// RFC 4648 §10
it.each([
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg=='],
  ['fooba', 'Zm9vYmE='],
  ['foobar', 'Zm9vYmFy'],
  ['\0alice\0secret', 'AGFsaWNlAHNlY3JldA=='],
  ['\xff\xfe\xfb', '//77'],
])('writes %j as %s and reads it again', (octets, text) => {
  expect(encodeBase64(octets)).toBe(text);
  expect(decodeBase64(text)).toBe(octets);
});

it.each([
  ['a length that is no multiple of four', 'Zg'],
  ['one letter', 'Z==='],
  ['padding alone', '===='],
  ['padding in the middle', 'Zg==Zg=='],
  ['padding before a letter', 'Zg=v'],
  ['a lone = in the middle', 'Z=9v'],
  ['white space', 'Zm9 '],
  ['a line break', 'Zm9\n'],
  ['the letters of RFC 4648 §5', 'Zm_-'],
  ['an octet with the eighth bit', 'Zm9\xe9'],
  ['a code unit that is no octet', 'Zm9\u0441'],
  ['the sign that cancels AUTH', '*'],
])('does not read %s', (_, text) => {
  expect(decodeBase64(text)).toBeUndefined();
});

it('reads bits that the padding cuts off, and forgets them', () => {
  expect(decodeBase64('Zh==')).toBe('f');
  expect(decodeBase64('Zm9=')).toBe('fo');
});

it('agrees with Node on all octets', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const octets = Buffer.from(bytes).toString('latin1');
      expect(encodeBase64(octets)).toBe(Buffer.from(bytes).toString('base64'));
      expect(decodeBase64(encodeBase64(octets))).toBe(octets);
    }),
  );
});
