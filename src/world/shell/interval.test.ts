import fc from 'fast-check';
import { expect, it } from 'vitest';
import { interval } from './interval.ts';

// What sleep of GNU coreutils 9.1 took.
it.each([
  ['30', 30],
  ['90s', 90],
  ['5m', 300],
  ['2h', 7_200],
  ['1d', 86_400],
  ['.5', 0.5],
  ['5.', 5],
  ['1.5m', 90],
  ['1e2', 100],
  ['1e1d', 864_000],
  ['+5', 5],
  [' 5', 5],
  ['0x10', 16],
  ['0xd', 13],
  ['0x1p4m', 960],
  ['0x.8s', 0.5],
  ['inf', Number.POSITIVE_INFINITY],
  ['Infinityd', Number.POSITIVE_INFINITY],
  ['1e999', Number.POSITIVE_INFINITY],
])('%j is %d seconds', (word, seconds) => expect(interval(word)).toBe(seconds));

it.each([
  '',
  'x',
  '5x',
  '5M',
  '5mm',
  '1e',
  '0x',
  '0x1p',
  '0x1S',
  'nan',
  '-1',
  '-',
  '.',
  'm',
  '5 m',
  '5\n',
  'infx',
])('%j is no interval', (word) => expect(interval(word)).toBeUndefined());

it('reads any whole number of any unit', () => {
  const unit = fc.constantFrom(['', 1], ['s', 1], ['m', 60], ['h', 3_600], ['d', 86_400] as const);
  fc.assert(
    fc.property(fc.nat(), unit, (count, [letter, seconds]) => {
      expect(interval(`${count}${letter}`)).toBe(count * Number(seconds));
    }),
  );
});

it('does not take long over many digits', () => expect(interval('9'.repeat(65_000))).toBe(Infinity), 1_000);
