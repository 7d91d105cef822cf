import { expect, it } from 'vitest';
import { plainText } from '#prose/plain.ts';
import type { Input } from '#trace/input.ts';
import { run } from '#trace/run.ts';
import { judge } from './judge.ts';
import type { Lesson } from './lesson.ts';
import { notation } from './notation/notation.ts';
import { parseLesson } from './parse-lesson.ts';

const CALL = '$ telnet mail.kitchen.example 25';
const EHLO = 'C: EHLO client.example';
const MAIL = 'C: MAIL FROM:<carol@client.example>';
const RCPT = 'C: RCPT TO:<alice@kitchen.example>';

const block = (name: string, lines: readonly string[]) => `\`\`\`${name}\n${lines.join('\n')}\n\`\`\`\n\n`;

interface Part {
  readonly goals?: readonly string[];
  readonly smtp?: readonly string[];
  readonly wrong?: readonly (readonly string[])[];
}

function lesson(...parts: readonly Part[]): Lesson {
  const steps = parts.map(({ goals, smtp = ['C: NOOP', 'S: 250'], wrong = [] }) => [
    '## Step\n\n> Task\n\n',
    goals === undefined
      ? ''
      : block(
          'goals',
          goals.map((goal) => `${goal} | ${goal}`),
        ),
    block('smtp', smtp),
    ...wrong.map((lines, i) => `${block('wrong', lines)}Hint ${i}.\n\n`),
  ]);
  const head = '---\nid: x\nnumber: 1\ntitle: x\nsummary: x\nminutes: 1\n---\n\n';
  const reading = parseLesson(head + steps.flat().join(''), 'x');
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.lesson;
}

const inputs = (lines: readonly string[]): readonly Input[] =>
  notation(lines.join('\n'), 1).lines.flatMap((line) => (line.kind === 'do' ? [line.input] : []));

const judged = (course: Lesson, step: number, ...lines: readonly string[]) => {
  const { goals, passed, hint } = judge(
    course,
    step,
    run(course.kitchen, lines.length === 0 ? [] : inputs(lines)),
  );
  return { done: goals.map(({ done }) => done), passed, hint: hint && plainText(hint) };
};

const CALLING = lesson({ goals: ['connected', 'hello'] });

it('shows which goals are reached and which are not', () => {
  expect(judged(CALLING, 0)).toEqual({ done: [false, false], passed: false, hint: undefined });
  expect(judged(CALLING, 0, CALL)).toMatchObject({ done: [true, false], passed: false });
  expect(judged(CALLING, 0, CALL, EHLO)).toMatchObject({ done: [true, true], passed: true });
});

it('gives the words of the goals', () => {
  expect(judge(CALLING, 0, run(CALLING.kitchen, [])).goals.map(({ words }) => plainText(words))).toEqual([
    'connected',
    'hello',
  ]);
});

it('keeps a step passed, whatever comes later', () => {
  expect(judged(CALLING, 0, CALL, EHLO, 'C: QUIT')).toMatchObject({ done: [true, true], passed: true });
});

it('takes a state back that has ceased to hold, while the step is not passed', () => {
  const course = lesson({ goals: ['sender carol@client.example', 'reply 221'] });
  expect(judged(course, 0, CALL, EHLO, MAIL).done).toEqual([true, false]);
  expect(judged(course, 0, CALL, EHLO, MAIL, 'C: RSET').done).toEqual([false, false]);
});

it('keeps an event that has happened', () => {
  const course = lesson({ goals: ['answered NOOP 250', 'closed'] });
  expect(judged(course, 0, CALL, 'C: NOOP', 'C: RSET').done).toEqual([true, false]);
});

it('passes a step whichever way leads there, and in whichever order', () => {
  const course = lesson({ goals: ['recipient alice@kitchen.example', 'recipient bob@kitchen.example'] });
  expect(
    judged(course, 0, CALL, EHLO, MAIL, 'C: RCPT TO:<bob@kitchen.example>', 'C: NOOP', RCPT).passed,
  ).toBe(true);
});

it('begins a step where the one before was passed: what happened earlier no longer counts', () => {
  const course = lesson({ goals: ['answered NOOP 250'] }, { goals: ['answered NOOP 250'] });
  expect(judged(course, 1, CALL, 'C: NOOP').passed).toBe(false);
  expect(judged(course, 1, CALL, 'C: NOOP', 'C: NOOP').passed).toBe(true);
});

it('counts what is so when a step begins', () => {
  const course = lesson({ goals: ['hello'] }, { goals: ['connected'] });
  expect(judged(course, 1, CALL, EHLO).passed).toBe(true);
});

it('judges a step whose forerunner was passed over, from where that began', () => {
  const course = lesson({ goals: ['closed'] }, { goals: ['reply 220'] });
  expect(judged(course, 1, CALL)).toMatchObject({ passed: true });
});

it('counts waiting from where the step began', () => {
  const course = lesson({ goals: ['waited 5 min'] }, { goals: ['waited 5 min'] });
  expect(judged(course, 1, '# 6 min').passed).toBe(false);
  expect(judged(course, 1, '# 6 min', '# 4 min', '# 1 min').passed).toBe(true);
});

it('judges lines that were pasted together like lines that came one by one', () => {
  const course = lesson({ goals: ['hello'] }, { goals: ['sender carol@client.example'] });
  const pasted = [CALL, EHLO, MAIL].map((line) => line.slice(line.indexOf(' ') + 1)).join('\n');
  const trace = run(course.kitchen, [{ kind: 'line', text: pasted }]);
  expect(judge(course, 1, trace).passed).toBe(true);
});

it('asks of a step without goals the replies of its model solution, in their order', () => {
  const course = lesson({
    smtp: [CALL, 'S: 220', EHLO, 'S: 250-…', 'C: NOOP', 'S: 250', 'C: NOOP', 'S: 250'],
  });
  expect(judged(course, 0, CALL, 'C: NOOP', EHLO).done).toEqual([true, true, false, false]);
  expect(judged(course, 0, CALL, EHLO, 'C: NOOP', 'C: RSET').done).toEqual([true, true, true, false]);
  expect(judged(course, 0, CALL, EHLO, 'C: NOOP', 'C: RSET', 'C: NOOP').passed).toBe(true);
});

it('has nothing to say of a step that does not exist', () => {
  expect(judged(CALLING, 5, CALL)).toEqual({ done: [], passed: false, hint: undefined });
});

it('never passes a condition that it does not know', () => {
  const [step] = CALLING.steps;
  if (step === undefined) throw new Error('no step');
  const goals = [{ condition: { name: 'nothing', arguments: [] }, words: [], at: 1 }];
  expect(judged({ ...CALLING, steps: [{ ...step, goals }] }, 0, CALL).passed).toBe(false);
});

const HINTS = lesson({
  goals: ['recipient alice@kitchen.example'],
  wrong: [
    [CALL, EHLO, MAIL, 'C: RCPT TO:<dave@kitchen.example>', 'S: 550'],
    [CALL, EHLO, MAIL, 'C: RCPT TO:<bob@kitchen.exampel>', 'S: 554'],
    [CALL, EHLO, MAIL, 'C: RCPT TO:<carol@kitchen.example>', 'S: 550'],
    ['$ EHLO client.example'],
    ['# 1 min'],
  ],
});

it.each<readonly [string, readonly string[], string | undefined]>([
  ['the reply and the verb are those of a wrong way', ['C: RCPT TO:<zoe@kitchen.example>'], 'Hint 0.'],
  ['of two such ways one shares more lines', ['C: RCPT TO:<carol@kitchen.example>'], 'Hint 2.'],
  ['another reply', ['C: RCPT TO:<dave@other.example>'], 'Hint 1.'],
  ['the same reply to another verb', ['C: VRFY zoe'], undefined],
  ['something else was answered since', ['C: RCPT TO:<zoe@kitchen.example>', 'C: NOOP'], undefined],
  ['the step is passed', ['C: RCPT TO:<zoe@kitchen.example>', RCPT], undefined],
])('shows the hint that fits: %s', (_, lines, hint) => {
  expect(judged(HINTS, 0, CALL, EHLO, MAIL, ...lines).hint).toBe(hint);
});

it('shows a hint for a line that leads to no reply, until another line is typed', () => {
  expect(judged(HINTS, 0, '$ EHLO client.example').hint).toBe('Hint 3.');
  expect(judged(HINTS, 0, '$ EHLO client.example', '$ clear').hint).toBeUndefined();
});
