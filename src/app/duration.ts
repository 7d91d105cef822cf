import type { Word } from './message/t.ts';

const UNITS = [
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
] as const;

/** A length of time in its largest whole unit: `5 minutes`, `1 day`, `90 seconds`. */
export function durationWords(seconds: number, word: Word): string {
  for (const [unit, length] of UNITS) {
    if (seconds >= length && seconds % length === 0)
      return word(`duration.${unit}`, { count: seconds / length });
  }
  return word('duration.seconds', { count: seconds });
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Seconds as a clock shows them: `4:37`, `1:05:00`. */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes}:${two(whole % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}
