import { dateTime } from './date-time.ts';

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

interface Parts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly time: string;
}

function partsOf(unixSeconds: number, zoneMinutes: number): Parts {
  const [, day, month, year, time] = dateTime(unixSeconds, zoneMinutes).split(' ') as [
    string,
    string,
    string,
    string,
    string,
  ];
  return { day, month, year, time };
}

/** A moment as syslog has written it since BSD: `Nov  4 09:00:01`. */
export function syslogDate(unixSeconds: number, zoneMinutes: number): string {
  const { day, month, time } = partsOf(unixSeconds, zoneMinutes);
  return `${month} ${day.padStart(2, ' ')} ${time}`;
}

/** A moment with the year first, as many logs write it: `2026-11-04 09:00:01`. */
export function isoDate(unixSeconds: number, zoneMinutes: number): string {
  const { day, month, year, time } = partsOf(unixSeconds, zoneMinutes);
  const number = MONTHS.indexOf(month) / 3 + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')} ${time}`;
}
