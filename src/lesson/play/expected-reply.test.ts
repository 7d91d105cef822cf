import { expect, it } from 'vitest';
import type { EnhancedStatus, Reply } from '#smtp/model/reply.ts';
import type { Expectation } from '../lesson.ts';
import { notation } from '../notation/notation.ts';
import { asWritten, disagreement, expectedReplies, written } from './expected-reply.ts';

const read = (...lines: readonly string[]): readonly Expectation[] =>
  notation(['C: NOOP', ...lines.map((line) => `S: ${line}`)].join('\n'), 1).lines.flatMap((line) =>
    line.kind === 'expect' ? [line] : [],
  );

const reply = (code: number, enhanced: EnhancedStatus | undefined, ...lines: readonly string[]): Reply => ({
  reason: 'noop',
  code,
  enhanced,
  lines,
  rfc: 'RFC 5321',
  facts: {},
});

const HELLO = reply(250, undefined, 'mail.kitchen.example', 'PIPELINING', 'SIZE 1000');
const OK = reply(250, '2.1.0', 'Ok');
const QUEUED = reply(250, '2.0.0', 'Ok: queued as 7FD9DC2E0060');

it('groups lines into replies', () => {
  const groups = expectedReplies(read('250-a', '250 b', '250', '250-…', '221 c'));
  expect(groups.map((group) => group.length)).toEqual([2, 1, 1, 1]);
});

it.each<readonly [string, readonly string[], Reply]>([
  ['the code alone', ['250'], OK],
  ['the code of a reply of several lines', ['250'], HELLO],
  ['all lines that are left', ['250-…'], HELLO],
  ['the first line and all that are left', ['250-mail.kitchen.example', '250-…'], HELLO],
  ['every line', ['250-mail.kitchen.example', '250-PIPELINING', '250 SIZE 1000'], HELLO],
  ['part of a line', ['250-mail…', '250-PIPELINING', '250 SIZE …'], HELLO],
  ['the enhanced status', ['250 2.1.0 …'], OK],
  ['a line with something in its midst', ['250 2.0.0 Ok: queued as …0'], QUEUED],
])('is borne out: %s', (_, lines, actual) => {
  const [group] = expectedReplies(read(...lines));
  expect(group && disagreement(group, actual)).toBeUndefined();
});

it.each<readonly [string, readonly string[], Reply, number, string]>([
  ['another code', ['251'], OK, 0, '250 2.1.0 Ok'],
  ['another text', ['250 2.1.0 Fine'], OK, 0, '250 2.1.0 Ok'],
  [
    'another end of the line',
    ['250 2.0.0 Ok: queued as …1'],
    QUEUED,
    0,
    '250 2.0.0 Ok: queued as 7FD9DC2E0060',
  ],
  ['more lines than expected', ['250 mail.kitchen.example'], HELLO, 0, '250-mail.kitchen.example'],
  ['fewer lines than expected', ['250-2.1.0 Ok', '250 x'], OK, 0, '250 2.1.0 Ok'],
  [
    'no line where all that are left are expected',
    ['250-mail.kitchen.example', '250-PIPELINING', '250-SIZE 1000'],
    HELLO,
    2,
    '250 SIZE 1000',
  ],
  ['a line too few', ['250-mail.kitchen.example', '250-PIPELINING', '250 SIZE 2'], HELLO, 2, '250 SIZE 1000'],
])('is not borne out: %s', (_, lines, actual, index, text) => {
  const expected = read(...lines);
  const [group] = expectedReplies(expected);
  expect(group && disagreement(group, actual)).toEqual({ line: expected[index], actual: text });
});

it('writes lines that do not exist as nothing', () => expect(written(OK, 1)).toBe(''));

it.each(['250', '250-…', '250 2.1.0 Ok'])('writes "%s" as the lesson has it', (line) => {
  const [expected] = read(line);
  expect(expected && asWritten(expected)).toBe(line);
});
