import { expect, it } from 'vitest';
import { duration } from './duration.ts';

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
