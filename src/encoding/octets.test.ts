import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf, octetsOf } from './octets.ts';

it('turns bytes into octets and back', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(bytesOf(octetsOf(bytes))).toEqual(bytes);
    }),
  );
});

it.each([0, 8191, 8192, 8193, 100_000])('keeps all of %i bytes', (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => i % 251);
  const octets = octetsOf(bytes);
  expect(octets).toHaveLength(length);
  expect(bytesOf(octets)).toEqual(bytes);
});

it('takes a stretch from the middle', () => {
  expect(octetsOf(bytesOf('MAIL FROM:<>'), 5, 9)).toBe('FROM');
  expect(octetsOf(bytesOf('QUIT'), 4)).toBe('');
});
