import { expect, it } from 'vitest';
import type { Lesson } from '../lesson.ts';
import { parseLesson } from '../parse-lesson.ts';
import { playSolution, playWrongWays } from './play-lesson.ts';

const HEAD = '---\nid: x\nnumber: 1\ntitle: x\nsummary: x\nminutes: 1\n---\n';

function lesson(body: string): Lesson {
  const reading = parseLesson(HEAD + body, 'x');
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.lesson;
}

const CALL =
  '## A\n\n> T\n\n```goals\nconnected | You are *connected*\n```\n\n```smtp\n$ telnet mail.kitchen.example 25\nS: 220\n```\n';
const step = (goal: string, lines: string, more = '') =>
  `\n## B\n\n> T\n\n\`\`\`goals\n${goal} | Words\n\`\`\`\n\n\`\`\`smtp\n${lines}\n\`\`\`\n${more}`;

const played = (body: string) => playSolution(lesson(body)).map(({ key, line, facts }) => [key, line, facts]);
const wrongly = (body: string) => playWrongWays(lesson(body)).map(({ key, line }) => [key, line]);

it('finds nothing wrong where every reply is the expected one and every step is passed by its own solution', () => {
  expect(played(CALL + step('hello', 'C: EHLO a.example\nS: 250-mail.kitchen.example\nS: 250-…'))).toEqual(
    [],
  );
});

it('looks at no reply that nothing is said about', () => {
  expect(played(CALL + step('hello', 'C: NOOP\nC: EHLO a.example\nS: 250-…\nC: RSET'))).toEqual([]);
});

it.each<readonly [string, string, string, number, object]>([
  [
    'another reply',
    'hello',
    'C: EHLO a.example\nS: 251',
    31,
    { expected: '251', actual: '250-mail.kitchen.example' },
  ],
  ['no reply', 'hello', 'C: EHLO a.example\nS: 250-…\nS: 221 Bye', 32, { expected: '221 Bye' }],
  ['a goal that is not reached', 'closed', 'C: NOOP\nS: 250', 26, { words: 'Words' }],
  ['a step that needs nothing', 'connected', 'C: NOOP\nS: 250', 21, {}],
])('names %s, and where', (_, goal, lines, line, facts) => {
  const [first] = played(CALL + step(goal, lines));
  expect(first?.slice(1)).toEqual([line, facts]);
});

it('names replies that come on top of what is expected', () => {
  const body =
    CALL + step('hello', 'C: EHLO a.example\nS: 250-…\n# 1 day\nS: 421').replace('# 1 day', 'C: QUIT');
  expect(played(body)[0]).toEqual(['other-reply', 33, { expected: '421', actual: '221 2.0.0 Bye' }]);
  const pasted = lesson(CALL + step('hello', 'C: EHLO a.example\nS: 250-…'));
  const [call, hello] = pasted.steps;
  if (call === undefined || hello === undefined) throw new Error('two steps expected');
  const both = hello.solution.map((line) =>
    line.kind === 'do' ? { ...line, input: { kind: 'line', text: 'EHLO a.example\nNOOP' } as const } : line,
  );
  const problems = playSolution({ ...pasted, steps: [call, { ...hello, solution: both }] });
  expect(problems).toMatchObject([{ key: 'more-replies', line: 31, facts: { actual: '250 2.0.0 Ok' } }]);
});

const wrong = (lines: string) => `\n\`\`\`wrong\n${lines}\n\`\`\`\n\nHint.\n`;
const HELLO = 'C: EHLO a.example\nS: 250-…';

it('finds nothing wrong with a wrong way that fails and is recognised', () => {
  expect(wrongly(CALL + step('hello', HELLO, wrong('C: HELLO\nS: 500')))).toEqual([]);
});

it.each([
  ['that passes the step', 'C: HELO a.example\nS: 250', [['wrong-way-passes', 34]]],
  [
    'that gets other replies',
    'C: HELLO\nS: 501',
    [
      ['other-reply', 36],
      ['hint-not-shown', 34],
    ],
  ],
  ['whose reply is followed by another', 'C: HELLO\nS: 500\nC: NOOP', [['hint-not-shown', 34]]],
])('names a wrong way %s', (_, lines, expected) => {
  expect(wrongly(CALL + step('hello', HELLO, wrong(lines)))).toEqual(expected);
});

it('begins a wrong way where its step begins', () => {
  const last = step('closed', 'C: QUIT\nS: 221', wrong('C: RCPT TO:<>\nS: 503'));
  expect(wrongly(CALL + step('hello', HELLO) + last)).toEqual([]);
});
