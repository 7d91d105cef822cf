import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf } from '#encoding/octets.ts';
import { knownLine, noteLine } from './known-lines.ts';

const LINE = 'MAIL FROM:<carol@client.example>\r\n';

it('knows a line again that was noted, wherever it stands', () => {
  const text = noteLine(bytesOf(LINE), 0, LINE.length);
  expect(text).toBe(LINE);
  expect(knownLine(bytesOf(`NOOP\r\n${LINE}NOOP\r\n`), 6)).toBe(LINE);
});

it.each(['MAIL FROM:<carol@client.exampla>\r\n', LINE.slice(0, -1), LINE.slice(0, 12), ''])(
  'does not take %j for it',
  (other) => {
    noteLine(bytesOf(LINE), 0, LINE.length);
    expect(knownLine(bytesOf(other), 0)).toBeUndefined();
  },
);

it.each(['NOOP\r\n', `NOOP ${'x'.repeat(100)}\r\n`])('does not note %j', (line) => {
  expect(noteLine(bytesOf(line), 0, line.length)).toBe(line);
  expect(knownLine(bytesOf(`${line}${line}${line}`), 0)).toBeUndefined();
});

it('forgets a line whose place another has taken, and confuses no two', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'b', '\xff', '\0'), minLength: 12, maxLength: 24 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (texts) => {
      const all = texts.map((text) => `MAIL ${text}\r\n`);
      for (const text of all) expect(noteLine(bytesOf(text), 0, text.length)).toBe(text);
      for (const text of all) expect([text, undefined]).toContain(knownLine(bytesOf(text), 0));
      expect(knownLine(bytesOf(all.at(-1) ?? ''), 0)).toBe(all.at(-1));
    }),
    { numRuns: 3000 },
  );
});
