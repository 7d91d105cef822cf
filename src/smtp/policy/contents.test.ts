import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf } from '#encoding/octets.ts';
import { hasLine, header, longestLine } from './contents.ts';

const about = (letter: string) => ({ octets: bytesOf(letter), size: letter.length });

it.each([
  ['ends before the first empty line', 'A: 1\r\nB: 2\r\n\r\ntext\r\n', 'A: 1\r\nB: 2\r\n'],
  ['is all there is where no empty line comes', 'A: 1\r\nB: 2', 'A: 1\r\nB: 2'],
  ['is at most 64 KiB', 'a'.repeat(70_000), 'a'.repeat(65_536)],
])('the header section %s', (_, letter, section) => {
  expect(header(about(letter))).toBe(section);
});

it.each([
  ['', 0],
  ['a\r\nbbb\r\ncc\r\n', 3],
  ['a\nbbb', 3],
])('measures the longest line of %j', (letter, longest) => {
  expect(longestLine(about(letter))).toBe(longest);
});

const letter = fc
  .array(
    fc.constantFrom('Received', 'rECEIVED:', 'received', 'recei', 'X', '\r\n', '\n', '\r', '\r\n\r\n', ' '),
    {
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(''));

it('finds a line that begins with a word, in the header section only', () => {
  fc.assert(
    fc.property(letter, (text) => {
      const letter = about(text);
      expect(hasLine(letter, 'received')).toBe(/^received/im.test(header(letter)));
    }),
    { numRuns: 3000 },
  );
});

it('finds no line in a letter that begins with an empty one and has no header section', () => {
  expect(hasLine(about(''), 'received')).toBe(false);
  expect(hasLine(about('a'.repeat(70_000)), 'received')).toBe(false);
});
