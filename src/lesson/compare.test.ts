import { expect, it } from 'vitest';
import { differences } from './compare.ts';
import type { Lesson } from './lesson.ts';
import { parseLesson } from './parse-lesson.ts';

const EN = `---
id: x
number: 1
title: Soup
summary: How soup travels
minutes: 10
---

## Call

Words.

> Call the server.

\`\`\`goals
connected | You are connected
\`\`\`

\`\`\`smtp
$ telnet mail.kitchen.example 25
S: 220
\`\`\`

\`\`\`wrong
$ telnet mail.kitchen.example
\`\`\`

A hint.

### Hint

Port 25.
`;

function read(markdown: string): Lesson {
  const reading = parseLesson(markdown, 'x');
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.lesson;
}

const SECOND = EN.slice(EN.indexOf('## Call'));

it('finds no difference in words, nor in where they stand', () => {
  const other = EN.replace('Words.', 'Слова.\n\nЕщё слова.')
    .replace('You are connected', 'Есть')
    .replace('Hint', 'Подсказка');
  expect(differences(read(EN), read(other))).toEqual([]);
});

it.each([
  ['number', EN.replace('number: 1', 'number: 2'), 1],
  ['minutes', EN.replace('minutes: 10', 'minutes: 11'), 1],
  ['kitchen', EN.replace('minutes: 10', 'minutes: 10\nkitchen: { seed: 2 }'), 1],
  ['smtp', EN.replace('S: 220', 'S: 220-…'), 9],
  ['smtp', EN.replace('example 25', 'example 587'), 9],
  ['goals', EN.replace('connected |', 'reply 220 |'), 9],
  ['wrong', EN.replace('$ telnet mail.kitchen.example\n', '$ telnet\n'), 9],
  ['hints', EN.replace('### Hint\n\nPort 25.\n', ''), 9],
  ['steps', `${EN}\n${SECOND}`, 1],
])('finds a difference in %s', (what, other, line) => {
  expect(differences(read(EN), read(other))).toMatchObject([
    { key: 'languages-differ', line, facts: { what } },
  ]);
});

it('finds a step that the other language lacks', () => {
  expect(differences(read(`${EN}\n${SECOND}`), read(EN))).toMatchObject([
    { facts: { what: 'steps' }, line: 34 },
  ]);
});
