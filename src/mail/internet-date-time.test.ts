import fc from 'fast-check';
import { expect, it } from 'vitest';
import { internetDateTime, readInternetDateTime } from './internet-date-time.ts';

it.each([
  [0, '1970-01-01T00:00:00Z'],
  [951_782_400, '2000-02-29T00:00:00Z'],
  [1_795_510_800, '2026-11-24T09:00:00Z'],
  [253_402_300_799, '9999-12-31T23:59:59Z'],
])('writes second %i as %s, and reads it back', (second, text) => {
  expect(internetDateTime(second)).toBe(text);
  expect(readInternetDateTime(text)).toBe(second);
});

it('writes whole seconds', () => expect(internetDateTime(1.9)).toBe('1970-01-01T00:00:01Z'));

it('writes no year of five digits', () => {
  expect(internetDateTime(253_402_300_800)).toBe('9999-12-31T23:59:59Z');
});

it.each([
  ['2026-11-24t09:00:00z', 1_795_510_800],
  ['2026-11-24T09:00:00.25Z', 1_795_510_800],
  ['1969-12-31T23:59:59Z', -1],
  ['2016-12-31T23:59:60Z', 1_483_228_800],
])('reads %s', (text, second) => expect(readInternetDateTime(text)).toBe(second));

it.each([
  '',
  '2026-11-24',
  '2026-11-24 09:00:00Z',
  '2026-11-24T09:00:00',
  '2026-11-24T09:00:00+03:00',
  '2026-13-01T00:00:00Z',
  '2026-00-10T00:00:00Z',
  '2026-02-29T00:00:00Z',
  '2026-04-31T00:00:00Z',
  '2026-11-24T24:00:00Z',
  '2026-11-24T09:60:00Z',
  '2026-11-24T09:00:61Z',
])('does not take %j for a moment in Universal Time', (text) => {
  expect(readInternetDateTime(text)).toBeUndefined();
});

it('reads what it has written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), (second) => {
      expect(readInternetDateTime(internetDateTime(second))).toBe(second);
    }),
  );
});
