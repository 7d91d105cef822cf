import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf, octetsOf } from '#encoding/octets.ts';
import { afterPlainLines, nextControl, nextLineDot, view, wordsOf } from './find.ts';

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

/** Where the first line begins that is not plain, looked for line by line. */
function slowly(octets: string, line: number, seesNul: boolean, longestLine: number): number {
  const special = seesNul ? /[\r\n\0]/ : /[\r\n]/;
  const end = octets.indexOf('\r\n', line);
  const text = octets.slice(line, end);
  if (end < 0 || special.test(text) || (longestLine > 0 && text.length > longestLine)) return line;
  return octets[end + 2] === '.' ? end + 2 : slowly(octets, end + 2, seesNul, longestLine);
}

it('finds where lines of plain text end', () => {
  const line = fc.string({ unit: fc.constantFrom('a', '-', '\t', '\xff'), maxLength: 40 });
  const odd = fc.string({ unit: fc.constantFrom('\r', '\n', '.', '\0', 'a'), maxLength: 4 });
  const lines = fc.array(fc.oneof({ weight: 5, arbitrary: line }, odd), { maxLength: 8 });
  fc.assert(
    fc.property(lines, fc.boolean(), fc.constantFrom(0, 0, 10, 30), (all, seesNul, longestLine) => {
      const octets = all.join('\r\n');
      const bytes = bytesOf(octets);
      const found = afterPlainLines(bytes, wordsOf(bytes), 0, 0, { seesNul, longestLine });
      expect(found).toBe(slowly(octets, 0, seesNul, longestLine));
    }),
    { numRuns: 5000 },
  );
});

it('views a stretch, or the octets themselves where they are meant as a whole', () => {
  const octets = bytesOf('MAIL FROM:<>').subarray(0, 9);
  expect(octetsOf(view(octets, 5, 9))).toBe('FROM');
  expect(view(octets, 0, 9)).toBe(octets);
});
