import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf, octetsOf } from '#encoding/octets.ts';
import type { lineEndsOf } from '../policy/line-ends.ts';
import { type Content, emptyContent, octetsOfContent } from './content.ts';
import { looseScan, rulesOf } from './loose-scan.ts';
import { scan } from './scan.ts';

type LineEnds = ReturnType<typeof lineEndsOf>;

const KEEP: LineEnds = {
  on: true,
  bareLf: 'keep',
  bareCr: 'keep',
  dropsEveryCr: false,
  nul: 'keep',
  longestLine: 0,
};

interface Read {
  readonly text: string;
  readonly rest: string;
  readonly ended: boolean;
  readonly stop: string | undefined;
}

/** Reads a letter in pieces of these lengths; the last piece is what is left. */
function read(letter: string, rules: LineEnds, cuts: readonly number[] = []): Read {
  let content: Content = emptyContent(10_000);
  let at = 0;
  for (const cut of [...cuts, letter.length]) {
    const end = Math.min(letter.length, at + cut);
    const found = looseScan(content, bytesOf(letter.slice(at, end)), 0, rulesOf(rules));
    content = found.content;
    at += found.read;
    if (found.ended || content.stop !== undefined) {
      const octets = octetsOfContent(content);
      return {
        text: octetsOf(octets, 0, octets.length),
        rest: letter.slice(at),
        ended: found.ended,
        stop: content.stop,
      };
    }
  }
  const octets = octetsOfContent(content);
  return { text: octetsOf(octets, 0, octets.length), rest: letter.slice(at), ended: false, stop: undefined };
}

it.each([
  [
    'drops a NUL and keeps the rest of the line',
    { nul: 'drop' },
    'a\0b\0\r\nc\r\n.\r\n',
    'ab\r\nc\r\n',
    '',
    true,
  ],
  ['ends no letter at a dot behind a dropped NUL', { nul: 'drop' }, '\0.\r\n.\r\n', '.\r\n', '', true],
  ['ends the letter at any line of a dot', { bareLf: 'end' }, 'a\n.\nQUIT', 'a\r\n', 'QUIT', true],
  [
    'drops all CRs before an LF',
    { bareLf: 'end', dropsEveryCr: true },
    'a\r\r\nb\r\n.\r\n',
    'a\r\nb\r\n',
    '',
    true,
  ],
  [
    'makes spaces of lone CRs',
    { bareLf: 'end', bareCr: 'space' },
    'a\rb\n\r.\n.\n',
    'a b\r\n .\r\n',
    '',
    true,
  ],
  [
    'makes spaces of lone LFs, after which a dot is text',
    { bareLf: 'space' },
    'a\n.\r\n.\r\n',
    'a .\r\n',
    '',
    true,
  ],
  [
    'makes line ends of lone CRs, after which a dot is text',
    { bareCr: 'normalise' },
    'a\r.\r\n.\r\n',
    'a\r\n.\r\n',
    '',
    true,
  ],
  ['ends lines, but not the letter', { bareLf: 'normalise' }, 'a\n.\nb\r\n.\r\n', 'a\r\nb\r\n', '', true],
  [
    'reads on to the end of what it will refuse',
    { bareLf: 'refuse' },
    'a\nb\r\n.\r\nQUIT',
    'a\r\nb\r\n',
    'QUIT',
    true,
  ],
  ['cuts a line at a NUL', { nul: 'cut' }, 'a\0b\r\nc\r\n.\r\n', 'a\r\nc\r\n', '', true],
  ['takes one dot of each line away', { bareLf: 'end' }, '..\r\n.x\n.\r\n', '.\r\nx\r\n', '', true],
  ['ends a letter of nothing', { bareLf: 'end' }, '.\r\n', '', '', true],
  ['waits for the end', { bareLf: 'end' }, 'a\r\n.', 'a\r\n', '', false],
] as const)('%s', (_, rules, letter, text, rest, ended) => {
  expect(read(letter, { ...KEEP, ...rules })).toEqual({ text, rest, ended, stop: undefined });
});

it.each([
  [{ bareLf: 'hang-up' }, 'a\nb', 'LF'],
  [{ bareCr: 'hang-up' }, 'a\rb', 'CR'],
  [{ longestLine: 3 }, 'abcd\r\n', 'length'],
] as const)('stops where it hangs up: %o', (rules, letter, stop) => {
  expect(read(letter, { ...KEEP, ...rules })).toMatchObject({ ended: false, stop });
});

const rules: fc.Arbitrary<LineEnds> = fc.record({
  on: fc.constant(true),
  bareLf: fc.constantFrom('keep', 'end', 'normalise', 'space', 'refuse'),
  bareCr: fc.constantFrom('keep', 'normalise', 'space', 'refuse'),
  dropsEveryCr: fc.boolean(),
  nul: fc.constantFrom('keep', 'cut'),
  longestLine: fc.constant(0),
});
const letter = fc
  .array(fc.constantFrom('\r', '\n', '\r\n', '.', 'a', 'bc', '\0'), { maxLength: 30 })
  .map((parts) => parts.join(''));

it('reads the same, however the letter is cut', () => {
  fc.assert(
    fc.property(
      letter,
      rules,
      fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 20 }),
      (text, how, cuts) => {
        expect(read(text, how, cuts)).toEqual(read(text, how));
      },
    ),
  );
});

it('reads letters whose lines end with CRLF as the strict scan does', () => {
  const lines = fc.array(fc.constantFrom('', '.', '..', 'a', '.b', 'c.'), { maxLength: 12 });
  fc.assert(
    fc.property(lines, rules, (texts, how) => {
      const octets = bytesOf(`${texts.join('\r\n')}\r\n.\r\n`);
      const strict = scan(emptyContent(10_000), octets, 0);
      const loose = looseScan(emptyContent(10_000), octets, 0, rulesOf(how));
      expect(octetsOfContent(loose.content)).toEqual(octetsOfContent(strict.content));
      expect([loose.read, loose.ended]).toEqual([strict.read, strict.ended]);
    }),
  );
});
