import { expect, it } from 'vitest';
import type { Step } from '#lesson/lesson.ts';
import { allowedVerbs } from '#smtp/server/order.ts';
import type { Input } from '#trace/input.ts';
import { run } from '#trace/run.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { chipsOf, nextLine, readerOf } from './prompt.ts';

const after = (...lines: readonly (string | Input)[]) =>
  run(
    DEFAULT_KITCHEN,
    lines.map((line) => (typeof line === 'string' ? { kind: 'line', text: line } : line)),
  );

const CALL = 'telnet mail.kitchen.example 25';
const EHLO = 'EHLO client.example';
const MAIL = 'MAIL FROM:<carol@client.example>';
const RCPT = 'RCPT TO:<alice@kitchen.example>';

it.each([
  ['shell', []],
  ['wire', [CALL]],
  ['login', [CALL, EHLO, 'AUTH LOGIN']],
  ['letter', [CALL, EHLO, MAIL, RCPT, 'DATA']],
  ['telnet', [CALL, { kind: 'key', key: 'escape' }]],
] as const)('knows that the %s reads', (reader, lines) => {
  expect(readerOf(after(...(lines as readonly (string | Input)[])).world)).toBe(reader);
});

const labels = (...lines: readonly (string | Input)[]) =>
  chipsOf(after(...lines), undefined, 0, allowedVerbs).map(({ label }) => label);

it('offers what the order table allows, the way out last', () => {
  expect(labels()).toEqual([CALL, "printf 'alice' | base64"]);
  expect(labels(CALL)).toEqual([EHLO, 'HELO client.example', 'STARTTLS', 'RSET', 'QUIT']);
  expect(labels(CALL, EHLO)).toEqual(['MAIL FROM:<>', 'AUTH LOGIN', 'STARTTLS', 'RSET', 'QUIT']);
  expect(labels(CALL, EHLO, MAIL, RCPT)).toEqual(['RCPT TO:<>', 'DATA', 'STARTTLS', 'RSET', 'QUIT']);
  expect(labels(CALL, EHLO, MAIL, RCPT, 'DATA')).toEqual(['Subject:', '.']);
  expect(labels(CALL, EHLO, 'AUTH LOGIN')).toEqual(['*']);
  expect(labels(CALL, { kind: 'key', key: 'escape' })).toEqual(['status', 'close', 'quit', 'help']);
});

it('does not offer what an extension would bring that is switched off', () => {
  const off: Input = { kind: 'set', behaviour: 'STARTTLS', setting: 'on', value: false };
  expect(labels(off, CALL, EHLO)).not.toContain('STARTTLS');
});

const STEP = {
  solution: [
    { kind: 'do', input: { kind: 'line', text: CALL }, at: 1 },
    { kind: 'expect', code: 220, text: undefined, last: true, at: 2 },
    { kind: 'do', input: { kind: 'wait', seconds: 60 }, at: 3 },
    { kind: 'do', input: { kind: 'line', text: EHLO }, at: 4 },
  ],
} as unknown as Step;

it('knows the line of the solution that comes next', () => {
  expect(nextLine(undefined, after())).toBeUndefined();
  expect(nextLine(STEP, after())).toBe(CALL);
  expect(nextLine(STEP, after(CALL))).toBe(EHLO);
  expect(nextLine(STEP, after(CALL, EHLO))).toBeUndefined();
});

it('marks the word that the step asks for', () => {
  const lesson = { steps: [STEP] } as unknown as Parameters<typeof chipsOf>[1];
  expect(chipsOf(after(CALL), lesson, 0, allowedVerbs).filter(({ next }) => next)).toEqual([
    { label: EHLO, line: EHLO, next: true },
  ]);
});
