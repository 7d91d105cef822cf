import { calendarDay } from './date-time.ts';

const DAY = 86_400;

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment as protocols write it: `2026-11-24T09:00:00Z`. Seconds since 1970-01-01T00:00:00Z, none after the year 9999. */
// RFC 3339 §5.6
export function internetDateTime(unixSeconds: number): string {
  const days = Math.floor(unixSeconds / DAY);
  const seconds = Math.floor(unixSeconds) - days * DAY;
  const { year, month, day } = calendarDay(days);
  const date = [String(year).padStart(4, '0'), two(month + 1), two(day)].join('-');
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
  return `${date}T${time}Z`;
}

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z$/i;

/** Days from 1970-01-01 to a day of the Gregorian calendar; months are counted from 1. */
function daysTo(year: number, month: number, day: number): number {
  const from = month > 2 ? year : year - 1;
  const era = Math.floor(from / 400);
  const yearOfEra = from - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

/** Seconds since 1970-01-01T00:00:00Z; undefined where the text is no moment in Universal Time. */
// RFC 3339 §5.6, §5.7
export function readInternetDateTime(text: string): number | undefined {
  const parts = SHAPE.exec(text)?.slice(1).map(Number);
  if (parts === undefined) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const days = daysTo(year, month, day);
  // A day that the month does not have is not the day that it is read as.
  const real = calendarDay(days);
  const isReal = real.year === year && real.month + 1 === month && real.day === day;
  return isReal ? days * DAY + hour * 3600 + minute * 60 + second : undefined;
}
