import { expect, it } from 'vitest';
import { bytesOf } from '#encoding/octets.ts';
import { headerEnd } from './header-end.ts';

it.each([
  ['before the first empty line', 'A: 1\r\nB: 2\r\n\r\ntext\r\n\r\n', 12],
  ['at once where the first line is empty', '\r\nA: 1\r\n\r\n', 0],
  ['with the letter where no empty line comes', 'A: 1\r\nB: 2', 10],
  ['nowhere in a letter of nothing', '', 0],
  ['not at a lone LF, which ends no line', 'A: 1\n\r\nB: 2\r\n\r\n', 13],
  ['after 64 KiB at the latest', 'a'.repeat(70_000), 65_536],
])('the header section ends %s', (_, letter, end) => {
  expect(headerEnd(bytesOf(letter))).toBe(end);
});
