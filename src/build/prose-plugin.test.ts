import { expect, it } from 'vitest';
import { problemText, proseFile } from './prose-plugin.ts';

it.each([
  ['/a/lessons/replies/en.md', { kind: 'replies', lesson: '' }],
  ['/a/lessons/codes/ru.md', { kind: 'codes', lesson: '' }],
  ['/a/lessons/checks/ru.md', { kind: 'checks', lesson: '' }],
  ['/a/lessons/course/first-letter/en.md', { kind: 'course', lesson: 'first-letter' }],
])('%s is prose', (path, file) => {
  expect(proseFile(path)).toEqual(file);
});

it.each([
  '/a/lessons/README.md',
  '/a/src/dns/README.md',
  '/a/lessons/replies/en.md?raw',
  '/a/lessons/course/en.md',
])('%s is not', (path) => {
  expect(proseFile(path)).toBeUndefined();
});

it('says where each problem is', () => {
  const problems = [
    { line: 3, column: 1, message: 'a title belongs here' },
    { line: 9, column: 4, message: 'no such key' },
  ];
  expect(problemText('lessons/replies/en.md', { ok: false, problems })).toBe(
    'lessons/replies/en.md:3:1: a title belongs here\nlessons/replies/en.md:9:4: no such key',
  );
});
