import { expect, it } from 'vitest';
import { STRICT } from '../model/spelling.ts';
import { atom, dotString, localPart, quotedString } from './local-part.ts';

const LOOSE = { ...STRICT, looseDots: true };
const UTF8 = { utf8: true };

it.each([
  ['alice@', 'alice', 5],
  ['alice.b.smith@', 'alice.b.smith', 13],
  ['alice+soup@', 'alice+soup', 10],
  ["!#$%&'*+-/=?^_`{|}~@", "!#$%&'*+-/=?^_`{|}~", 19],
  ['"alice"@', 'alice', 7],
  ['""@', '', 2],
  ['" "@', ' ', 3],
  ['"a@b"@', 'a@b', 5],
  ['"<>,:;()[]"@', '<>,:;()[]', 11],
  ['"a\\"b"@', 'a"b', 6],
  ['"a\\\\"@', 'a\\', 5],
  ['"\\a\\ \\@"@', 'a @', 8],
  [`${'l'.repeat(64)}@`, 'l'.repeat(64), 64],
  [`"${'l'.repeat(62)}"@`, 'l'.repeat(62), 64],
])('reads %j as %j', (text, value, end) => {
  expect(localPart(text, 0)).toEqual({ ok: true, value, end });
});

it.each([
  ['', 0, 'local-part', undefined],
  ['@', 0, 'local-part', undefined],
  [' alice', 0, 'local-part', undefined],
  ['<alice', 0, 'local-part', undefined],
  ['.alice@', 0, 'local-part', 'looseDots'],
  ['alice.@', 6, 'local-part', 'looseDots'],
  ['al..ice@', 3, 'local-part', 'looseDots'],
  ['.', 0, 'local-part', 'looseDots'],
  ['\xc3\xa9', 0, 'ascii', undefined],
  ['a.\xc3\xa9', 2, 'ascii', undefined],
  ['"alice', 6, 'quoted-end', undefined],
  ['"alice\\', 6, 'quoted-end', undefined],
  ['"alice\\"', 8, 'quoted-end', undefined],
  ['"ali\tce"', 4, 'quoted-end', undefined],
  ['"ali\\\tce"', 4, 'quoted-end', undefined],
  ['"ali\0ce"', 4, 'quoted-end', undefined],
  ['"caf\xe9"', 4, 'ascii', undefined],
  [`${'l'.repeat(65)}@`, 64, 'local-part-length', undefined],
  [`"${'l'.repeat(63)}"@`, 64, 'local-part-length', undefined],
])('finds fault with %j at %i: %s, which %s would let go', (text, at, expected, spelling) => {
  const parsed = localPart(text, 0);
  expect(parsed).toMatchObject({ ok: false, problem: { at, expected } });
  expect(parsed.ok || parsed.problem.spelling).toBe(spelling);
});

it.each(['.alice', 'alice.', 'al..ice', '..', '.'])('takes %j with loose dots', (text) => {
  expect(dotString(`${text}@`, 0, LOOSE)).toEqual({ ok: true, value: text, end: text.length });
});

it('wants something to stand there even with loose dots', () => {
  expect(dotString('@', 0, LOOSE)).toMatchObject({ ok: false, problem: { at: 0, expected: 'local-part' } });
});

it('takes UTF-8 when it may, in atoms and between quotation marks', () => {
  expect(localPart('jos\xc3\xa9@', 0, STRICT, UTF8)).toEqual({ ok: true, value: 'jos\xc3\xa9', end: 5 });
  expect(localPart('"\xc3\xa9 \xf0\x9f\x8d\xb2"@', 0, STRICT, UTF8)).toMatchObject({ ok: true, end: 9 });
  expect(localPart('"caf\xe9"@', 0, STRICT, UTF8)).toMatchObject({ problem: { at: 4, expected: 'ascii' } });
});

it('keeps atom and quoted string apart', () => {
  expect(atom('a.b', 0)).toEqual({ ok: true, value: 'a', end: 1 });
  expect(atom('"a"', 0)).toMatchObject({ ok: false, problem: { at: 0, expected: 'local-part' } });
  expect(quotedString('a', 0)).toMatchObject({ ok: false, problem: { at: 0, expected: 'local-part' } });
});
