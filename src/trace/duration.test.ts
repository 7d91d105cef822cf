import { expect, it } from 'vitest';
import { duration, durationText } from './duration.ts';

it.each([
  ['300', 300],
  ['90 s', 90],
  ['5 min', 300],
  ['2 h', 7_200],
  ['1 day', 86_400],
  ['3 days', 259_200],
  ['366 days', 31_622_400],
  ['0', 0],
])('reads %s as %i seconds', (text, seconds) => expect(duration(text)).toBe(seconds));

it.each(['', 'soon', '5min', '5 minutes', '-5', '1.5 h', '367 days', '1234567890'])(
  'does not take "%s" for a length of time',
  (text) => expect(duration(text)).toBeUndefined(),
);

it.each([
  [0, '0 s'],
  [90, '90 s'],
  [300, '5 min'],
  [5_400, '90 min'],
  [7_200, '2 h'],
  [86_400, '1 day'],
  [259_200, '3 days'],
  [-60, '-60 s'],
])('writes %i seconds as %s', (seconds, text) => expect(durationText(seconds)).toBe(text));
