import { expect, it } from 'vitest';
import { checkFiles, type LessonFile, report } from './lesson-report.ts';

const GOOD = `---
id: soup
number: 1
title: Soup
summary: How soup travels
minutes: 10
---

## Call

> Call the server.

\`\`\`smtp
$ telnet mail.kitchen.example 25
S: 220
\`\`\`

\`\`\`wrong
$ telnet mail.kitchen.example
\`\`\`

The port is missing.
`;

const file = (language: string, markdown: string, id = 'soup'): LessonFile => ({
  id,
  language,
  path: `lessons/${id}/${language}.md`,
  markdown,
});

const reported = (...files: readonly LessonFile[]) => report(checkFiles(files, ['en', 'ru']));

it('shows good lessons as a table', () => {
  expect(reported(file('en', GOOD), file('ru', GOOD))).toBe(
    [
      'lesson  language  steps  wrong ways  verdict',
      'soup    en        1      1           good',
      'soup    ru        1      1           good',
    ].join('\n'),
  );
});

it('says below the table what is wrong, with file, line, column and a sentence', () => {
  const text = reported(
    file('en', GOOD.replace('S: 220', 'S: 221')),
    file('ru', GOOD.replace('> Call', 'Call')),
  );
  expect(text.split('\n').slice(1)).toEqual([
    'soup    en        1      1           2 to mend',
    'soup    ru        –      –           1 to mend',
    'lessons/soup/en.md:15:1: Expected “221”, got “220 mail.kitchen.example ESMTP Postfix”.',
    'lessons/soup/en.md:15:1: The model solution does not reach this goal: 221.',
    'lessons/soup/ru.md:9:1: The step has no task. A quotation (“>”) says what to do.',
  ]);
});

it('says that a language is missing, and where two differ', () => {
  expect(reported(file('en', GOOD))).toContain('lessons/soup/en.md:1:1: The lesson has no file ru.md.');
  expect(reported(file('en', GOOD), file('ru', GOOD.replace('minutes: 10', 'minutes: 9')))).toContain(
    'lessons/soup/ru.md:1:1: The two languages of the lesson differ here: minutes.',
  );
});
