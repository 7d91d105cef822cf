import { expect, it } from 'vitest';
import type { Input } from '#trace/input.ts';
import { marksOf } from '#trace/mark.ts';
import { run } from '#trace/run.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { commonInputs } from './common-inputs.ts';
import { forksOf } from './forks.ts';
import { branchWords, inputWords, markLabel, momentWords, shortDuration } from './mark-words.ts';
import { first } from './message/en/first.ts';
import { later as english } from './message/en/later.ts';
import { first as firstRu } from './message/ru/first.ts';
import { later as russian } from './message/ru/later.ts';
import { wordOf } from './message/t.ts';

const en = wordOf({ ...first, ...english }, 'en');
const ru = wordOf({ ...firstRu, ...russian }, 'ru');

const line = (text: string): Input => ({ kind: 'line', text });
const CALL = line('telnet mail.kitchen.example 25');
const inputs: readonly Input[] = [
  CALL,
  line('EHLO client.example'),
  { kind: 'wait', seconds: 90 },
  { kind: 'set', behaviour: 'greylisting', setting: 'on', value: true },
  { kind: 'personality', id: 'exim' },
  { kind: 'key', key: 'interrupt' },
];
const session = run(DEFAULT_KITCHEN, inputs);
const marks = marksOf(session);

it('names marks by what was typed, and all else in words', () => {
  expect(marks.map((mark) => markLabel(session, mark, en))).toEqual([
    ...['telnet', 'EHLO', '1.5 min', 'Greylist', 'Exim', 'key'],
  ]);
});

it.each([
  [5, '5 s', '5 с'],
  [300, '5 min', '5 мин'],
  [7_200, '2 h', '2 ч'],
  [86_400, '1 d', '1 сут'],
])('says %i seconds shortly as %s, %s', (seconds, short, kurz) => {
  expect(shortDuration(seconds, en)).toBe(short);
  expect(shortDuration(seconds, ru)).toBe(kurz);
});

it.each([
  [undefined, '6 of 6: key', '6 из 6: клавиша'],
  [0, '0 of 6: the beginning', '0 из 6: начало'],
  [marks[1]?.until, '2 of 6: EHLO, 250', '2 из 6: EHLO, 250'],
])('says which moment %s is', (moment, english, russian) => {
  expect(momentWords(session, marks, moment, en)).toBe(english);
  expect(momentWords(session, marks, moment, ru)).toBe(russian);
});

it.each<[Input, string]>([
  [line('NOOP\nQUIT'), 'NOOP ⏎ QUIT'],
  [line(' '), 'empty line'],
  [line('x'.repeat(80)), `${'x'.repeat(39)}…`],
  [{ kind: 'key', key: 'escape' }, '^]'],
  [{ kind: 'key', key: 'interrupt' }, '^C'],
  [{ kind: 'wait', seconds: 60 }, 'wait 1 minute'],
  [{ kind: 'set', behaviour: 'greylisting', setting: 'on', value: true }, 'Greylist: on'],
  [{ kind: 'personality', id: 'exim' }, 'Exim'],
])('says in a few words what was done: %o', (input, words) => expect(inputWords(input, en)).toBe(words));

it('calls a branch by its own name, or by where it parted', () => {
  expect(branchWords({ id: 1, name: 'polite' }, en)).toBe('polite');
  expect(branchWords({ id: 1 }, en)).toBe('The first way');
  expect(branchWords({ id: 1, next: CALL }, en)).toBe('From the beginning: telnet mail.kitchen.example 25');
  expect(branchWords({ id: 1, after: line('EHLO x\nMAIL FROM:<>'), next: line('QUIT') }, en)).toBe(
    'After MAIL: QUIT',
  );
  expect(branchWords({ id: 1, after: { kind: 'wait', seconds: 60 } }, en)).toBe('After wait 1 minute: ends');
  expect(branchWords({ id: 1, after: line(''), next: line('QUIT') }, ru)).toBe('пустая строка, затем QUIT');
});

it('shows where branches part', () => {
  expect(commonInputs(inputs, [CALL, line('QUIT')])).toBe(1);
  const other = (id: number, ...more: readonly Input[]) => ({ id, session: { kitchen: {}, inputs: more } });
  const others = [other(1, CALL), other(2, CALL, line('QUIT')), other(3, ...inputs, line('help')), other(4)];
  expect(forksOf(session, marks, { here: { id: 9 }, others })).toEqual([
    { count: 0, branches: 1 },
    { count: 1, branches: 2 },
    { count: 6, branches: 1 },
  ]);
});
