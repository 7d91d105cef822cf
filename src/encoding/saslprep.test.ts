import { expect, it } from 'vitest';
import { saslprep } from './saslprep.ts';

// RFC 4013 §3
it.each([
  ['I\u00adX', 'IX'],
  ['user', 'user'],
  ['USER', 'USER'],
  ['\u00aa', 'a'],
  ['\u2168', 'IX'],
  ['\u0007', undefined],
])('makes %j into %j, as the standard shows it', (text, prepared) => {
  expect(saslprep(text)).toBe(prepared);
});

it.each([
  ['', ''],
  ['pain\u00a0au\u3000lait', 'pain au lait'],
  ['cre\u0300me', 'cr\u00e8me'],
  ['шеф', 'шеф'],
  ['\ufb01g', 'fig'],
])('makes %j into %j', (text, prepared) => {
  expect(saslprep(text)).toBe(prepared);
});

it.each([
  0x7f, 0x85, 0x6dd, 0x180e, 0x2028, 0x206a, 0xfff9, 0xfffd, 0x1d173, 0x2ff0, 0x200e, 0x202e, 0xe000, 0xd800,
  0xfdd0, 0x1fffe, 0xe0001, 0xe0061, 0x10fffd,
])('knows no name with U+%x in it', (code) => {
  expect(saslprep(`a${String.fromCodePoint(code)}b`)).toBeUndefined();
});

it('takes nothing for a name that is written in both directions', () => {
  expect(saslprep('\u05d0b\u05d0')).toBeUndefined();
  expect(saslprep('b\u05d0')).toBeUndefined();
});

// RFC 4013 §3, RFC 3454 §6
it.each([
  ['a letter and a digit of two directions', '\u0627\u0031', undefined],
  ['a digit between two letters that are written to the left', '\u0627\u0031\u0628', '\u0627\u0031\u0628'],
  ['one letter that is written to the left', '\u05d0', '\u05d0'],
  ['a name that is written to the left', 'שרה', 'שרה'],
  ['letters of both directions', '\u05d0b\u05d0', undefined],
  ['a letter of the left at the end', 'b\u05d0', undefined],
  ['a sign that is written to the right', '\u05d0\u0964\u05d0', undefined],
  ['a digit of Bengali among Hebrew letters', '\u05d0\u09e6\u05d0', undefined],
  ['a letter of Arabic that is younger than the tables', '\u0627\u0750\u0628', '\u0627\u0750\u0628'],
])('judges the direction of %s', (_, text, prepared) => expect(saslprep(text)).toBe(prepared));

it('finds nothing to do where it has been', () => {
  for (const text of ['I\u00adX', '\u2168', 'cre\u0300me', 'a\u00a0b']) {
    const once = saslprep(text) ?? '';
    expect(saslprep(once)).toBe(once);
  }
});
