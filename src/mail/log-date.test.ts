import { expect, it } from 'vitest';
import { isoDate, syslogDate } from './log-date.ts';

it.each([
  [1_795_510_800, 0, 'Nov 24 09:00:00', '2026-11-24 09:00:00'],
  [1_793_782_800, 180, 'Nov  4 12:00:00', '2026-11-04 12:00:00'],
  [0, 0, 'Jan  1 00:00:00', '1970-01-01 00:00:00'],
])('writes %i as logs do', (seconds, zone, syslog, iso) => {
  expect(syslogDate(seconds, zone)).toBe(syslog);
  expect(isoDate(seconds, zone)).toBe(iso);
});
