import type { Word } from './message/t.ts';

/** One of the words that a message lists, counted from one. */
const nth = (word: Word, key: string, place: number): string => word(key).split(' ')[place - 1] ?? '';

/** The last two digits, as one says them after the hundreds. */
function rest(value: number, hundred: string, word: Word): string {
  const [ten, one] = [Math.floor(value / 10), value % 10];
  if (value === 0) return word('spoken.round', { hundred });
  if (ten === 0) return word('spoken.low', { hundred, one: nth(word, 'spoken.ones', one) });
  if (ten === 1) return word('spoken.code', { hundred, rest: nth(word, 'spoken.teens', one + 1) });
  const tens = nth(word, 'spoken.tens', ten - 1);
  if (one === 0) return word('spoken.code', { hundred, rest: tens });
  const both = word('spoken.joined', { ten: tens, one: nth(word, 'spoken.ones', one) });
  return word('spoken.code', { hundred, rest: both });
}

/** A reply code as people say it: `two fifty`, «двести пятьдесят». */
export function spokenCode(code: number, word: Word): string {
  return rest(code % 100, nth(word, 'spoken.hundreds', Math.floor(code / 100)), word);
}
