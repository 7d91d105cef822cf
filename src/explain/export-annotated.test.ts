import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { traceMarkdown } from '#trace/export/markdown.ts';
import type { Input } from '#trace/input.ts';
import { run } from '#trace/run.ts';
import { traceText } from '#trace/text.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { type AnnotationWords, whyText } from './annotation.ts';
import { annotatedMarkdown, annotatedText } from './export-annotated.ts';
import { parseReasons } from './parse-reasons.ts';
import { referenceText } from './reference-text.ts';

const reasonsOf = (language: string): AnnotationWords['reasons'] => {
  const path = resolve(import.meta.dirname, `../../lessons/replies/${language}.md`);
  const read = parseReasons(readFileSync(path, 'utf8'));
  return read.ok ? read.value : {};
};
const wordsOf = (language: string): AnnotationWords => ({
  reasons: reasonsOf(language),
  factWords: (facts) =>
    facts.expected === undefined ? facts : { ...facts, expected: 'a bracket is missing' },
  site: 'https://kitchen.example/smtp',
});

const played = (...lines: readonly string[]) =>
  run(
    {
      ...DEFAULT_KITCHEN,
      hosts: DEFAULT_KITCHEN.hosts.map((host) => ({
        ...host,
        server: { ...host.server, personality: 'rfc' },
      })),
    },
    lines.map((text): Input => ({ kind: 'line', text })),
  );

const SESSION = played('telnet mail.kitchen.example 25', 'HELO client.example', 'MAIL FROM:<a`b', 'QUIT');

it('puts under each reply why it came, as a quotation between listings', () => {
  const [greeting, , refusal] = annotatedMarkdown(SESSION, wordsOf('en')).split(/(?<=\n\n)(?=```)/);
  expect(greeting).toBe(
    [
      '```smtp',
      '$ telnet mail.kitchen.example 25',
      'Trying 192.0.2.25...',
      'Connected to mail.kitchen.example.',
      "Escape character is '^]'.",
      'S: 220 mail.kitchen.example ESMTP service ready',
      '```',
      '',
      '> **The server is ready.** `mail.kitchen.example` has taken the call from `198.51.100.7`. It does not know yet who you are or what you want.',
      '> [RFC 5321, 4.2](https://www.rfc-editor.org/rfc/rfc5321#section-4.2)',
      '',
      '',
    ].join('\n'),
  );
  expect(refusal).toBe(
    [
      '```smtp',
      'C: MAIL FROM:<a`b',
      'S: 501 5.1.7 Bad sender address syntax',
      '```',
      '',
      '> **The sender cannot be read.** In ``FROM:<a`b`` the reading stopped: `a bracket is missing`.',
      '> [RFC 5321, 4.1.2](https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2)',
      '',
      '',
    ].join('\n'),
  );
});

it('indents why a reply came in plain text, and keeps to the width of a page', () => {
  expect(annotatedText(SESSION, wordsOf('ru'))).toContain(
    [
      'S: 220 mail.kitchen.example ESMTP service ready',
      '',
      '    Сервер готов. mail.kitchen.example ответил на вызов с адреса 198.51.100.7.',
      '    Кто вы и чего хотите, он пока не знает.',
      '    RFC 5321, 4.2',
      '',
      'C: HELO client.example',
      '',
    ].join('\n'),
  );
});

it('holds the whole dialogue, whatever is said about it', () => {
  const annotated = annotatedText(SESSION, wordsOf('en'));
  expect(annotated.replace(/\n(?: {4}.*\n)+\n/g, '').replace(/\n\n/g, '\n')).toBe(traceText(SESSION));
});

it('says nothing under a reply that no text explains', () => {
  const words: AnnotationWords = { ...wordsOf('en'), reasons: {} };
  expect(annotatedText(SESSION, words)).toBe(traceText(SESSION));
  expect(annotatedMarkdown(SESSION, words)).toBe(traceMarkdown(SESSION));
});

it('names a fact that nobody knows by its name', () => {
  const why = [{ kind: 'fact', name: 'wait' } as const];
  expect(whyText({ title: 'x', why, facts: {}, rfc: 'RFC 5321' })).toBe('{wait}');
  expect(referenceText('RFC 5321')).toBe('RFC 5321');
});

it('has nothing to say where nothing has happened', () => {
  expect(annotatedMarkdown(played(), wordsOf('en'))).toBe('');
  expect(annotatedText(played(), wordsOf('en'))).toBe('');
});

it('puts no full stop after a title that asks', () => {
  const text = annotatedText(
    played('telnet mail.kitchen.example 25', 'HELO client.example', 'RCPT TO:<a@b.example>'),
    wordsOf('en'),
  );
  expect(text).toContain('Who is it from? ');
  expect(text).not.toContain('?.');
});
