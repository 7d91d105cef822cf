import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf, octetsOf } from '#encoding/octets.ts';
import { nextControl, nextLineDot, view, wordsOf } from './find.ts';

const text = fc.string({
  unit: fc.constantFrom('\r', '\n', '.', '\t', '\0', 'a', '-', '\xff'),
  maxLength: 200,
});
const offset = fc.nat(10);

it('finds the next line that begins with a dot', () => {
  fc.assert(
    fc.property(text, offset, (octets, from) => {
      const found = octets.indexOf('\r\n.', from);
      const expected = found < 0 ? Math.max(from, octets.length - 2) : found;
      expect(nextLineDot(bytesOf(octets), from)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

it('finds the next octet that may end a line', () => {
  fc.assert(
    fc.property(text, offset, (octets, from) => {
      const bytes = bytesOf(octets);
      const found = octets.slice(from).search(/[\0-\r]/);
      const expected = found < 0 ? Math.max(from, octets.length) : from + found;
      expect(nextControl(bytes, wordsOf(bytes), from)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

it('views a stretch, or the octets themselves where they are meant as a whole', () => {
  const octets = bytesOf('MAIL FROM:<>').subarray(0, 9);
  expect(octetsOf(view(octets, 5, 9))).toBe('FROM');
  expect(view(octets, 0, 9)).toBe(octets);
});
