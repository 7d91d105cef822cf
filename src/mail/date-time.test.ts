import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateTime } from './date-time.ts';

it.each([
  [0, 0, 'Thu, 1 Jan 1970 00:00:00 +0000'],
  [1_233_571_642, 180, 'Mon, 2 Feb 2009 13:47:22 +0300'],
  [1_795_500_000, 0, 'Tue, 24 Nov 2026 06:00:00 +0000'],
  [951_782_400, 0, 'Tue, 29 Feb 2000 00:00:00 +0000'],
  [951_868_799, 0, 'Tue, 29 Feb 2000 23:59:59 +0000'],
  [4_107_542_400, 0, 'Mon, 1 Mar 2100 00:00:00 +0000'],
  [1_230_767_999, 0, 'Wed, 31 Dec 2008 23:59:59 +0000'],
  [1_230_767_999, -210, 'Wed, 31 Dec 2008 20:29:59 -0330'],
  [1_230_767_999, 60, 'Thu, 1 Jan 2009 00:59:59 +0100'],
  [0, -60, 'Wed, 31 Dec 1969 23:00:00 -0100'],
  [1.9, 0, 'Thu, 1 Jan 1970 00:00:01 +0000'],
  // what is no moment becomes one, so that a field is always well formed
  [Number.NaN, 0, 'Thu, 1 Jan 1970 00:00:00 +0000'],
  [-5, 0, 'Thu, 1 Jan 1970 00:00:00 +0000'],
  [Number.POSITIVE_INFINITY, 0, 'Thu, 30 Dec 9999 23:59:59 +0000'],
])('writes %d in the zone %d as %s', (seconds, zone, text) => expect(dateTime(seconds, zone)).toBe(text));

it('takes Universal Time where no zone is given', () => {
  expect(dateTime(60)).toBe('Thu, 1 Jan 1970 00:01:00 +0000');
});

it('agrees with the calendar of the language on every day for 400 years', () => {
  const wrong = Array.from({ length: 146_097 }, (_, day) => day * 86_400).filter((at) => {
    const expected = new Date(at * 1000).toUTCString().replace(/, 0/, ', ').replace('GMT', '+0000');
    return dateTime(at) !== expected;
  });
  expect(wrong).toEqual([]);
});

it('writes what can be read again, in any zone', () => {
  const moment = fc.integer({ min: 86_400, max: 4_000_000_000 });
  const zone = fc.integer({ min: -12 * 60, max: 14 * 60 });
  fc.assert(fc.property(moment, zone, (at, minutes) => Date.parse(dateTime(at, minutes)) === at * 1000));
});
