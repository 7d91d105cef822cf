import { expect, it } from 'vitest';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { linesOf } from './script.ts';
import { changedLines } from './script-changes.ts';
import { adjusted } from './script-kitchen.ts';
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
