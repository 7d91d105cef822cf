import { expect, it } from 'vitest';
import type { AnnotationWords } from '#explain/annotation.ts';
import { begin, run } from '#trace/run.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { FORMATS, GROUPS } from './export-formats.ts';
import { later as en } from './message/en/later.ts';
import { later as ru } from './message/ru/later.ts';

const WORDS: AnnotationWords = { reasons: {}, factWords: (facts) => facts, site: 'https://site.example' };
const LETTER = [
  'telnet mail.kitchen.example 25',
  'EHLO client.example',
  'MAIL FROM:<carol@client.example>',
  'RCPT TO:<alice@kitchen.example>',
  'DATA',
  'Subject: Soup',
  '',
  'At eight?',
  '.',
  'QUIT',
];
const trace = run(
  DEFAULT_KITCHEN,
  LETTER.map((text) => ({ kind: 'line', text })),
);
const source = { trace, words: WORDS, session: 'sandbox' };

it.each(FORMATS)('$id has a file of its own that says what was done', ({ make, fileName }) => {
  const made = make(source);
  const text = typeof made === 'string' ? made : Buffer.from(made ?? []).toString('latin1');
  expect(text).toContain('alice@kitchen.example');
  expect(fileName('sandbox')).toMatch(/^[\w-]+\.\w+$/);
});

it('gives no two formats one id, and no two files of a session one name', () => {
  expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
  expect(new Set(FORMATS.map(({ fileName }) => fileName('sandbox'))).size).toBe(FORMATS.length);
  expect(new Set(FORMATS.map(({ group }) => group))).toEqual(new Set(GROUPS));
});

it.each(FORMATS)('$id has its words in both languages', ({ id, name, about }) => {
  for (const words of [en, ru]) {
    expect(words).toHaveProperty([about]);
    if (name === undefined) expect(words).toHaveProperty([`export.format.${id}`]);
  }
});

it('has no programs and no capture of a session in which nobody was called', () => {
  const empty = { ...source, trace: begin(DEFAULT_KITCHEN) };
  const missing = FORMATS.filter(({ make }) => make(empty) === undefined).map(({ group, id }) => [group, id]);
  expect(missing).toContainEqual(['tools', 'pcap']);
  expect(missing.filter(([group]) => group === 'programs')).toHaveLength(7);
});
