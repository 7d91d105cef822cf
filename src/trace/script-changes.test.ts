import { expect, it } from 'vitest';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { linesOf } from './script.ts';
import { changedLines } from './script-changes.ts';
import { adjusted } from './script-kitchen.ts';
import { playedLines } from './script-lines.ts';
import { emptyRun, inKitchen, playOn, rerun } from './script-run.ts';

const before = rerun(
  emptyRun(DEFAULT_KITCHEN),
  linesOf(`printf 'a'
telnet mail.kitchen.example 25
EHLO client.example
MAIL FROM:<carol@client.example>
RCPT TO:<alice@kitchen.example>
+ NOOP
QUIT
`),
);

it('names the lines that another kitchen answers otherwise', () => {
  const kitchen = adjusted(before.trace.kitchen, {
    kind: 'set',
    behaviour: 'greylisting',
    setting: 'on',
    value: true,
  });
  const after = playOn(inKitchen(before, kitchen));
  expect([...changedLines(before, after)]).toEqual([4]);
});

it('names none where all is as before', () => {
  expect(changedLines(before, playOn(inKitchen(before, DEFAULT_KITCHEN))).size).toBe(0);
});

it('takes a line that has not been played yet for one that is answered otherwise', () => {
  const begun = playOn(inKitchen(before, DEFAULT_KITCHEN), 3);
  expect([...changedLines(before, begun)]).toEqual([3, 4, 5, 6]);
});

it('names those between two lines alone', () => {
  const begun = playOn(inKitchen(before, DEFAULT_KITCHEN), 3);
  expect([...changedLines(before, begun, 0, playedLines(begun))]).toEqual([]);
  expect([...changedLines(before, begun, 4, 6)]).toEqual([4, 5]);
});

it('what was taken over from before is not looked into', () => {
  const after = rerun(before, before.lines.with(0, "printf 'b'"));
  expect([...changedLines(before, after)]).toEqual([0]);
});

it('knows how many lines have been played', () => {
  expect(playedLines(before)).toBe(7);
  expect(playedLines(playOn(inKitchen(before, DEFAULT_KITCHEN), 5))).toBe(6);
});
