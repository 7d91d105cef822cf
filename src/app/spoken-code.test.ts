import { expect, it } from 'vitest';
import { said as en } from './message/en/said.ts';
import { said as ru } from './message/ru/said.ts';
import { wordOf } from './message/t.ts';
import { spokenCode } from './spoken-code.ts';

it.each([
  [220, 'two twenty', 'двести двадцать'],
  [221, 'two twenty-one', 'двести двадцать один'],
  [250, 'two fifty', 'двести пятьдесят'],
  [334, 'three thirty-four', 'триста тридцать четыре'],
  [354, 'three fifty-four', 'триста пятьдесят четыре'],
  [421, 'four twenty-one', 'четыреста двадцать один'],
  [500, 'five hundred', 'пятьсот'],
  [503, 'five oh three', 'пятьсот три'],
  [211, 'two eleven', 'двести одиннадцать'],
  [214, 'two fourteen', 'двести четырнадцать'],
  [510, 'five ten', 'пятьсот десять'],
  [519, 'five nineteen', 'пятьсот девятнадцать'],
  [599, 'five ninety-nine', 'пятьсот девяносто девять'],
])('says %i as “%s” and «%s»', (code, english, russian) => {
  expect(spokenCode(code, wordOf(en, 'en'))).toBe(english);
  expect(spokenCode(code, wordOf(ru, 'ru'))).toBe(russian);
});
