import { expect, it } from 'vitest';
import { readGoals } from './goals.ts';

it('reads conditions and the words for the student', () => {
  expect(readGoals('connected | You are *connected*\n\ndelivered to alice | It | is there', 4)).toEqual({
    problems: [],
    goals: [
      {
        condition: { name: 'connected', arguments: [] },
        words: [
          { kind: 'text', text: 'You are ' },
          { kind: 'emphasis', of: [{ kind: 'text', text: 'connected' }] },
        ],
        at: 4,
      },
      {
        condition: { name: 'delivered to MAILBOX', arguments: ['alice'] },
        words: [{ kind: 'text', text: 'It | is there' }],
        at: 6,
      },
    ],
  });
});

it.each([
  ['connected', 'no-words', 10],
  ['connected | ', 'no-words', 13],
  ['conected | You', 'unknown-condition', 1],
  ['reply 999 | You', 'bad-argument', 7],
  ['', 'nothing-to-check', 1],
])('says what is wrong with "%s": %s in column %i', (line, key, column) => {
  expect(readGoals(line, 3)).toMatchObject({ goals: [], problems: [{ key, line: 3, column }] });
});
