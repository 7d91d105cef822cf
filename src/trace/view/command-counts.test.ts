import { expect, it } from 'vitest';
import { counted, countWords, NO_COUNTS } from './command-counts.ts';

it('counts what was taken apart from what was given', () => {
  const counts = [
    ['CONNECT', true],
    ['RCPT', true],
    ['RCPT', false],
    ['PIE', false],
  ] as const;
  const all = counts.reduce((so, [verb, isTaken]) => counted(so, verb, isTaken), NO_COUNTS);
  expect(countWords(all)).toBe(' rcpt=1/2 unknown=0/1 commands=1/3');
  expect(countWords(NO_COUNTS)).toBe(' commands=0/0');
});
