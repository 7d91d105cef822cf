import { expect, it } from 'vitest';
import { format, number } from './format.ts';

const LINES_RU = '{count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}';

it.each([
  [1, '1 строка'],
  [3, '3 строки'],
  [5, '5 строк'],
  [11, '11 строк'],
  [21, '21 строка'],
  [1.5, '1,5 строки'],
])('says %s lines in Russian as "%s"', (count, words) =>
  expect(format(LINES_RU, { count }, 'ru')).toBe(words),
);

it.each([
  ['plain', {}, 'plain'],
  ['{who} says {what}', { who: 'alice', what: 'EHLO' }, 'alice says EHLO'],
  [
    '{count, plural, =0 {nothing} one {# line of {who}} other {# lines of {who}}}!',
    { count: 0, who: 'bob' },
    'nothing!',
  ],
  [
    '{count, plural, =0 {nothing} one {# line of {who}} other {# lines of {who}}}!',
    { count: 2, who: 'bob' },
    '2 lines of bob!',
  ],
  ['{unknown} stays', {}, '{unknown} stays'],
  ['an open {brace', {}, 'an open {brace}'],
  ['{count, plural, one {#}}', { count: 4 }, ''],
  ['{count, plural, nothing}', { count: 4 }, ''],
])('formats %s', (text, facts, words) => expect(format(text, facts, 'en')).toBe(words));

it('writes numbers as the language does', () => {
  expect(number(14.7, 'en')).toBe('14.7');
  expect(number(14.7, 'ru')).toBe('14,7');
});
