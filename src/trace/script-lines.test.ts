import { expect, it } from 'vitest';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { linesOf } from './script.ts';
import { lineOf, stretchAt, worldBefore } from './script-lines.ts';
import { emptyRun, playOn, rerun, rewritten } from './script-run.ts';

const LINES = linesOf(`telnet mail.kitchen.example 25
EHLO client.example
MAIL FROM:<carol@client.example>
+ RCPT TO:<chef@kitchen.example>
+ DATA
Hot.
.
`);
const EMPTY = emptyRun(DEFAULT_KITCHEN);
const RUN = rerun(EMPTY, LINES);

const kinds = (line: number): readonly string[] => {
  const stretch = stretchAt(RUN, line);
  return RUN.trace.entries.slice(stretch?.from, stretch?.to).map(({ event }) => event.kind);
};

it.each([
  [1, ['client', 'server']],
  [2, ['client', 'server']],
  [3, ['client', 'server']],
  [4, ['client', 'server']],
  [5, ['client']],
  [6, ['client', 'server', 'delivered']],
])('line %i has brought about %j', (line, expected) => {
  // The letter's own events may come in any order with its reply.
  expect([...kinds(line)].sort()).toEqual([...expected].sort());
});

it('knows nothing of lines that are not there or not played yet', () => {
  expect(stretchAt(RUN, 7)).toBeUndefined();
  const begun = playOn(rewritten(EMPTY, LINES), 1);
  expect(stretchAt(begun, 1)).toBeUndefined();
  expect(worldBefore(begun, 5)).toBe(begun.trace.world);
});

it('says where the session stands when a line is read, in the middle of a paste too', () => {
  const state = (line: number) => worldBefore(RUN, line).connection?.receiver.session.state;
  expect([0, 1, 2, 3, 4, 5, 6, 7].map(state)).toEqual([
    undefined,
    'connected',
    'ready',
    'mail',
    'rcpt',
    'data',
    'data',
    'ready',
  ]);
});

it('leads from every entry back to its line', () => {
  const lines = RUN.trace.entries.map((_, entry) => lineOf(RUN, entry));
  expect(new Set(lines)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]));
  expect(lineOf(RUN, 9_999)).toBeUndefined();
});

it('a paste that was cut short by the clock leaves its last lines empty', () => {
  // The server hangs up during the wait before the paste, so that the shell reads its lines.
  const late = rerun(EMPTY, ['telnet mail.kitchen.example 25', '# 1 h', 'NOOP', '+ NOOP']);
  const lines = late.trace.entries.map((_, entry) => lineOf(late, entry));
  expect(lines.at(-1)).toBe(3);
});

it('a paste at the very beginning begins with the session', () => {
  const paste = rerun(EMPTY, ["printf 'a'", "+ printf 'b'"]);
  expect([stretchAt(paste, 0)?.from, stretchAt(paste, 1)?.to]).toEqual([0, paste.trace.entries.length]);
  expect(worldBefore(paste, 0)).toBe(worldBefore(EMPTY, 0));
});
