import { expect, it } from 'vitest';
import { run } from '#trace/run.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { announcement } from './announcement.ts';
import { said } from './message/en/said.ts';
import { wordOf } from './message/t.ts';
import { isLong, replyClass, replyLines, shown } from './transcript.ts';

const after = (...lines: readonly string[]) =>
  run(
    DEFAULT_KITCHEN,
    lines.map((text) => ({ kind: 'line', text })),
  );

it('shows everything, each with its place in the trace', () => {
  expect(shown(after('help')).map(({ index }) => index)).toEqual(
    after('help').entries.map((_, index) => index),
  );
});

it('shows only what came after the screen was cleared', () => {
  const trace = after('help', 'clear', 'echo hi');
  expect(shown(trace).map(({ entry }) => entry.event.kind)).toEqual(['command', 'output']);
});

it('folds a long reply to its first two lines and its last', () => {
  const lines = ['a', 'b', 'c', 'd', 'e'];
  expect(isLong(lines)).toBe(true);
  expect(replyLines(lines, false)).toEqual([
    { kind: 'line', text: 'a', first: true, last: false },
    { kind: 'line', text: 'b', first: false, last: false },
    { kind: 'fold', hidden: ['c', 'd'] },
    { kind: 'line', text: 'e', first: false, last: true },
  ]);
  expect(replyLines(lines, true)).toHaveLength(5);
});

it('leaves a short reply as it is', () => {
  expect(isLong(['a'])).toBe(false);
  expect(replyLines(['a'], false)).toEqual([{ kind: 'line', text: 'a', first: true, last: true }]);
});

it.each([
  [220, 2],
  [354, 3],
  [450, 4],
  [554, 5],
  [999, 5],
  [111, 2],
])('puts %i into class %i', (code, kind) => expect(replyClass(code)).toBe(kind));

const word = wordOf(said, 'en');

it('says what came of the last line, and only of that', () => {
  const trace = after('telnet mail.kitchen.example 25', 'EHLO client.example');
  expect(announcement(trace, word)).toBe('Server: two fifty, accepted.');
  expect(announcement(trace, word, 'full')).toMatch(
    /^Server: two fifty, accepted\. mail\.kitchen\.example, PIPELINING, .*CHUNKING$/,
  );
  expect(announcement(trace, word, 'off')).toBe('');
});

it('says what the shell printed, and that the connection was closed', () => {
  expect(announcement(after('echo hi'), word)).toBe('hi');
  expect(announcement(after('echo привет'), word)).toBe('привет');
  expect(announcement(after('telnet mail.kitchen.example 25', 'QUIT'), word)).toContain(
    'The server has closed the connection',
  );
});

it('says nothing where nothing has happened', () => expect(announcement(after(), word)).toBe(''));
