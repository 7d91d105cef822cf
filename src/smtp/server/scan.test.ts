import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf, octetsOf } from '#encoding/octets.ts';
import { type Content, emptyContent, octetsOfContent } from './content.ts';
import { type Scan, scan } from './scan.ts';

/** Scans pieces one after the other, up to the end of the letter. */
function scanned(pieces: readonly string[], limit = 1000) {
  let content: Content = emptyContent(limit);
  let rest = '';
  let last: Scan | undefined;
  for (const piece of pieces) {
    if (last?.ended === true) {
      rest += piece;
      continue;
    }
    last = scan(content, bytesOf(piece), 0);
    content = last.content;
    rest += piece.slice(last.read);
  }
  return { letter: octetsOf(octetsOfContent(content)), rest, ended: last?.ended === true };
}

// RFC 5321 §4.5.2
it.each([
  ['a letter of nothing', '.\r\n', ''],
  ['a line', 'a\r\n.\r\n', 'a\r\n'],
  ['a line of one dot and text', '.a\r\n.\r\n', 'a\r\n'],
  ['a line of two dots', '..\r\n.\r\n', '.\r\n'],
  ['a first line that begins with two dots', '..x\r\n.\r\n', '.x\r\n'],
  ['a later line that does', 'a\r\n..x\r\n.\r\n', 'a\r\n.x\r\n'],
  ['dots within a line', 'a.b..\r\n.\r\n', 'a.b..\r\n'],
  ['three dots', '...\r\n.\r\n', '..\r\n'],
  ['an empty line', '\r\n.\r\n', '\r\n'],
  ['a dot before a space', '. \r\n.\r\n', ' \r\n'],
  ['NUL', '\0\r\n.\r\n', '\0\r\n'],
])('undoes the dots of %s', (_, sent, letter) => {
  expect(scanned([sent])).toEqual({ letter, rest: '', ended: true });
});

// RFC 5321 §4.1.1.4: only CRLF . CRLF ends a letter, or mail could be smuggled
it.each([
  ['LF . LF', 'a\n.\n'],
  ['LF . CRLF', 'a\n.\r\n'],
  ['CRLF . LF', 'a\r\n.\n'],
  ['CR . CR', 'a\r.\r'],
  ['CRLF . CR', 'a\r\n.\r'],
  ['CRLF . CR CRLF', 'a\r\n.\r\r\n'],
  ['CRLF . NUL CRLF', 'a\r\n.\0\r\n'],
  ['CR LF CR LF without a dot', 'a\r\n\r\n'],
  ['CRLF .. CRLF', 'a\r\n..\r\n'],
])('does not take %s for the end', (_, sent) => {
  expect(scanned([sent]).ended).toBe(false);
});

it('keeps what stood between a dot and an end that was none', () => {
  expect(scanned(['a\r\n.\rb\r\n.\r\n']).letter).toBe('a\r\n\rb\r\n');
  expect(scanned(['a\r\n.\n.\r\n', '\r\n.\r\n']).letter).toBe('a\r\n\n.\r\n\r\n');
});

it('leaves what follows the end unread', () => {
  expect(scanned(['a\r\n.\r\nQUIT\r\n'])).toEqual({ letter: 'a\r\n', rest: 'QUIT\r\n', ended: true });
});

it('undoes what a client has stuffed, however it is cut', () => {
  const line = fc.string({ unit: fc.constantFrom('.', 'a', '\0', '\xff'), maxLength: 6 });
  const lines = fc.array(line, { maxLength: 8 });
  fc.assert(
    fc.property(lines, fc.array(fc.nat(60), { maxLength: 5 }), (lines, cuts) => {
      const letter = lines.map((text) => `${text}\r\n`).join('');
      const sent = `${letter.replace(/^\./gm, '..')}.\r\n`;
      const at = cuts.map((cut) => Math.min(cut, sent.length)).toSorted((a, b) => a - b);
      const pieces = [...at, sent.length].map((end, i) => sent.slice(at[i - 1] ?? 0, end));
      expect(scanned(pieces)).toEqual({ letter, rest: '', ended: true });
    }),
    { numRuns: 1000 },
  );
});

it('keeps nothing of a letter beyond its limit, but counts on', () => {
  const { content } = scan(emptyContent(3), bytesOf('abcd\r\n'), 0);
  expect(octetsOfContent(content)).toHaveLength(0);
  expect(content.size).toBe(6);
});
