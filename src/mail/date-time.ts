const DAYS = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
/** Seconds of a day. */
export const DAY = 86_400;
const DAYS_IN_400_YEARS = 146_097;
/** Days from 1 March of the year 0 to 1 January 1970. */
const EPOCH = 719_468;
/** 31 December 9999: what comes later has no four-digit year. */
export const LAST = 253_402_300_799;

/** At least two digits. */
export const two = (value: number): string => String(value).padStart(2, '0');

/** A day of the Gregorian calendar. */
export interface CalendarDay {
  readonly year: number;
  /** 0 is January. */
  readonly month: number;
  readonly day: number;
}

/** The day so many days after 1970-01-01. Years begin in March here, so that the leap day comes last. */
export function calendarDay(daysSinceEpoch: number): CalendarDay {
  const days = daysSinceEpoch + EPOCH;
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const dayOfEra = days - era * DAYS_IN_400_YEARS;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - 365 * yearOfEra - Math.floor(yearOfEra / 4) + Math.floor(yearOfEra / 100);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = (marchMonth + 2) % 12;
  return {
    year: era * 400 + yearOfEra + (month < 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** Days from 1970-01-01 to a day of that calendar. */
export function daysTo({ year, month, day }: CalendarDay): number {
  const from = month > 1 ? year : year - 1;
  const era = Math.floor(from / 400);
  const yearOfEra = from - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 10) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_IN_400_YEARS + yearOfEra * 365 + leapDays + dayOfYear - EPOCH;
}

/** `09:00:01`: so many seconds after midnight. */
export const clock = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');

/** `+0300`: how far local time is ahead of Universal Time. */
const zone = (minutes: number): string => {
  const distance = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(distance / 60))}${two(distance % 60)}`;
};

/** A moment as header fields and greetings write it: `Mon, 2 Feb 2009 13:47:22 +0300`. */
// RFC 5322 §3.3
export function dateTime(unixSeconds: number, zoneMinutes = 0): string {
  const utc = Number.isNaN(unixSeconds) ? 0 : Math.floor(Math.min(LAST - DAY, Math.max(0, unixSeconds)));
  const local = utc + zoneMinutes * 60;
  const days = Math.floor(local / DAY);
  const seconds = local - days * DAY;
  const { year, month, day } = calendarDay(days);
  return `${DAYS[((days % 7) + 7) % 7]}, ${day} ${MONTHS[month]} ${year} ${clock(seconds)} ${zone(zoneMinutes)}`;
}
