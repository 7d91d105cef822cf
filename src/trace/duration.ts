const UNITS: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3_600, day: 86_400, days: 86_400 };

/** A year: longer than anything that a mail server waits for. */
const LONGEST = 366 * 86_400;

/** Seconds that `300`, `90 s`, `5 min`, `2 h` or `1 day` stand for. */
export function duration(text: string): number | undefined {
  const [, count, unit = 's'] = /^(\d{1,9})(?: (s|min|h|days?))?$/.exec(text.trim()) ?? [];
  const seconds = Number(count) * (UNITS[unit] as number);
  return seconds <= LONGEST ? seconds : undefined;
}

/** A length of time as one would write it: in the largest unit that gives a whole number. */
export function durationText(seconds: number): string {
  if (seconds > 0 && seconds % 86_400 === 0)
    return `${seconds / 86_400} ${seconds === 86_400 ? 'day' : 'days'}`;
  if (seconds > 0 && seconds % 3_600 === 0) return `${seconds / 3_600} h`;
  return seconds > 0 && seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}
