import { dateTime } from './date-time.ts';
import { internetDateTime } from './internet-date-time.ts';

/** A moment as syslog has written it since BSD: `Nov  4 09:00:01`. */
export function syslogDate(unixSeconds: number, zoneMinutes: number): string {
  const [, day, month, , time] = dateTime(unixSeconds, zoneMinutes).split(' ') as [
    string,
    string,
    string,
    string,
    string,
  ];
  return `${month} ${day.padStart(2, ' ')} ${time}`;
}

/** A moment with the year first, as many logs write it: `2026-11-04 09:00:01`. */
export const isoDate = (unixSeconds: number, zoneMinutes: number): string =>
  internetDateTime(unixSeconds + zoneMinutes * 60)
    .slice(0, -1)
    .replace('T', ' ');
