import { calendarDay, clock, DAY, daysTo, LAST, two } from './date-time.ts';

/** A moment as protocols write it: `2026-11-24T09:00:00Z`. Seconds since 1970-01-01T00:00:00Z; no year is later than 9999. */
// RFC 3339 §5.6
export function internetDateTime(unixSeconds: number): string {
  const whole = Math.min(LAST, Math.floor(unixSeconds));
  const days = Math.floor(whole / DAY);
  const { year, month, day } = calendarDay(days);
  const date = [String(year).padStart(4, '0'), two(month + 1), two(day)].join('-');
  return `${date}T${clock(whole - days * DAY)}Z`;
}

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z$/i;

/** Seconds since 1970-01-01T00:00:00Z; undefined where the text is no moment in Universal Time. */
// RFC 3339 §5.6, §5.7
export function readInternetDateTime(text: string): number | undefined {
  const parts = SHAPE.exec(text)?.slice(1).map(Number);
  if (parts === undefined) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const days = daysTo({ year, month: month - 1, day });
  // A day that the month does not have is not the day that it is read as.
  const real = calendarDay(days);
  const isReal = real.year === year && real.month + 1 === month && real.day === day;
  return isReal ? days * DAY + hour * 3600 + minute * 60 + second : undefined;
}
