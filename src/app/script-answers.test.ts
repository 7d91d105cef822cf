import { expect, it } from 'vitest';
import { linesOf } from '#trace/script.ts';
import { emptyRun, playOn, rerun, rewritten } from '#trace/script-run.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { answerRows, answerRowsAt, answerStamp, answersAt } from './script-answers.ts';

const run = rerun(
  emptyRun(DEFAULT_KITCHEN),
  linesOf(`printf 'a\\nb\\n'
telnet mail.kitchen.example 25
EHLO client.example
# 1 min
MAIL FROM:<carol@client.example>
RCPT TO:<alice@kitchen.example>
DATA
Hot.
.
`),
);

it.each([
  ['what a program prints, a row a line', 0, ['output', 'output']],
  ['a long reply folded', 2, ['reply', 'reply', 'fold', 'reply']],
  ['nothing under what is said by the line itself', 3, []],
  ['a reply of one line', 4, ['reply']],
  ['nothing under the text of a letter', 7, []],
  ['where the letter went, under the reply', 8, ['reply', 'note']],
])('shows %s', (_, line, kinds) => {
  const rows = answerRowsAt(run, line);
  expect(rows.map(({ kind }) => kind)).toEqual(kinds);
  expect(answerRows(run, line)).toBe(rows.length);
});

it('shows nothing under a line that is not there', () => {
  expect(answerRowsAt(run, 99)).toEqual([]);
  expect(answerRows(run, 99)).toBe(0);
});

it('does not know how much stands under a line that has not been played yet', () => {
  const begun = playOn(rewritten(emptyRun(run.trace.kitchen), run.lines), 3);
  expect(answerRows(begun, 4)).toBeUndefined();
});

it('leads from a row to its entry', () => {
  const [row] = answerRowsAt(run, 4);
  expect(row && run.trace.entries[row.index]?.event).toMatchObject({ kind: 'server', reply: { code: 250 } });
});

it('two answers that look alike have the same stamp, two that do not have another', () => {
  const again = rerun(run, [...run.lines, 'NOOP']);
  expect(answerStamp(again, 8)).toBe(answerStamp(run, 8));
  const other = rerun(run, run.lines.with(4, 'MAIL FROM:<>'));
  expect(answerStamp(other, 4)).toBe(answerStamp(run, 4));
  expect(answerStamp(rerun(run, run.lines.with(4, 'MAIL')), 4)).not.toBe(answerStamp(run, 4));
  expect(answersAt(again, 9)).toHaveLength(1);
});
