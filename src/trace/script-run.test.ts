import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { run } from './run.ts';
import { inputsOf, linesOf } from './script.ts';
import { isAlike } from './script-equal.ts';
import {
  emptyRun,
  inKitchen,
  isPlayed,
  itemAt,
  playOn,
  rerun,
  rewritten,
  type ScriptRun,
} from './script-run.ts';

const EMPTY = emptyRun(DEFAULT_KITCHEN);
const played = (text: string): ScriptRun => rerun(EMPTY, linesOf(text));

const SESSION = `telnet mail.kitchen.example 25
EHLO client.example
NOOP
MAIL FROM:<carol@client.example>
+ RCPT TO:<chef@kitchen.example>
+ DATA
Subject: Soup

Hot.
.
QUIT
`;

it('plays a script as if it had been typed', () => {
  expect(played(SESSION).trace).toEqual(run(DEFAULT_KITCHEN, inputsOf(SESSION)));
});

it('keeps what stands before the first change', () => {
  const before = played(SESSION);
  const after = rerun(before, linesOf(SESSION.replace('Hot.', 'Cold.')));
  expect(after.trace.entries.slice(0, 6).every((entry, at) => entry === before.trace.entries[at])).toBe(true);
  expect(after.trace).toEqual(played(SESSION.replace('Hot.', 'Cold.')).trace);
});

it('keeps what stands after a change that has left no trace in the world', () => {
  const before = played(SESSION);
  const after = rerun(before, linesOf(SESSION.replace('NOOP', 'NOOP soup')));
  expect(after.trace.entries.at(-1)).toBe(before.trace.entries.at(-1));
  expect(after.trace).toEqual(played(SESSION.replace('NOOP', 'NOOP soup')).trace);
});

it('finds the rest again where a change brings more replies', () => {
  const before = played('help\nhelp\nhelp\n');
  const after = rerun(before, ['help', 'printf "a\\nb\\n"', 'help']);
  expect(after.trace.entries.at(-1)?.event).toBe(before.trace.entries.at(-1)?.event);
  expect(after.ends).toEqual(played('help\nprintf "a\\nb\\n"\nhelp\n').ends);
});

it('plays a long script in slices, and a change in the middle of them is not lost', () => {
  const lines = linesOf(SESSION);
  const begun = playOn(rewritten(EMPTY, lines), 2);
  expect(isPlayed(begun)).toBe(false);
  expect(begun.trace.inputs).toHaveLength(2);
  const changed = rewritten(begun, linesOf(SESSION.replace('Hot.', 'Cold.')));
  const going = playOn(playOn(changed, 1), 3);
  expect(isPlayed(going)).toBe(false);
  expect(playOn(going).trace).toEqual(played(SESSION.replace('Hot.', 'Cold.')).trace);
});

it('changes before the slices have come to an end still know the run before', () => {
  const whole = played(SESSION);
  const begun = playOn(rewritten(whole, linesOf(SESSION.replace('EHLO', 'HELO'))), 1);
  const back = playOn(rewritten(begun, linesOf(SESSION)));
  expect(back.trace).toEqual(whole.trace);
});

it('begins again in another kitchen', () => {
  const kitchen = { ...DEFAULT_KITCHEN, seed: 7 };
  expect(playOn(inKitchen(played(SESSION), kitchen)).trace).toEqual(run(kitchen, inputsOf(SESSION)));
});

it.each([
  [0, 0],
  [3, 3],
  [4, 3],
  [5, 3],
  [6, 4],
  [99, 9],
])('line %i belongs to item %i', (line, item) => expect(itemAt(played(SESSION), line)).toBe(item));

const someLine = fc.constantFrom(
  ...linesOf(SESSION),
  ...[
    '+ NOOP',
    '+',
    '^]',
    '^C',
    'quit',
    '# 5 min',
    '# 1 h',
    '! relay for open',
    '! personality exim',
    'RSET',
    'help',
  ],
);

it('comes to the same by many small changes as by playing all of it once', () => {
  const change = fc.tuple(fc.nat(20), fc.nat(3), fc.array(someLine, { maxLength: 3 }), fc.nat(6));
  fc.assert(
    fc.property(
      fc.array(someLine, { maxLength: 20 }),
      fc.array(change, { maxLength: 6 }),
      (first, changes) => {
        let lines = [...linesOf(SESSION), ...first];
        let script = rerun(EMPTY, lines);
        for (const [at, removed, inserted, slice] of changes) {
          lines = lines.toSpliced(at, removed, ...inserted);
          script = playOn(rewritten(script, lines), slice === 0 ? undefined : slice);
        }
        const text = lines.map((each) => `${each}\n`).join('');
        expect(JSON.stringify(playOn(script).trace)).toBe(
          JSON.stringify(run(DEFAULT_KITCHEN, inputsOf(text))),
        );
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

it.each([
  [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: undefined }, { b: undefined }, false],
  [[1], { 0: 1 }, false],
  [1, { a: 1 }, false],
  [undefined, undefined, true],
  [new Uint8Array(1), new Uint8Array(1), false],
])('%j and %j are alike: %s', (one, other, alike) => expect(isAlike(one, other, 100)).toBe(alike));

it('says no where looking would take too long', () => {
  const deep = () => ({ a: { b: { c: { d: 1 } } } });
  expect(isAlike(deep(), deep(), 100)).toBe(true);
  expect(isAlike(deep(), deep(), 3)).toBe(false);
});
