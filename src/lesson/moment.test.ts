import { expect, it } from 'vitest';
import { run } from '#trace/run.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { moments, verbOf } from './moment.ts';

/** Each reply of a session, and what it answers. */
const answers = (...lines: readonly string[]) =>
  moments(
    run(
      DEFAULT_KITCHEN,
      lines.map((text) => ({ kind: 'line', text })),
    ).entries,
  ).flatMap(({ entry, answers }) =>
    entry.event.kind === 'server' ? [[entry.event.reply.code, answers?.verb, answers?.line]] : [],
  );

it('gives each reply the line that it answers', () => {
  expect(
    answers(
      'telnet mail.kitchen.example 25',
      'EHLO client.example',
      'mail FROM:<>',
      'RCPT TO:<alice@kitchen.example>',
      'DATA',
      'Hello',
      '.',
      'QUIT',
    ),
  ).toEqual([
    [220, undefined, undefined],
    [250, 'EHLO', 'EHLO client.example'],
    [250, 'MAIL', 'mail FROM:<>'],
    [250, 'RCPT', 'RCPT TO:<alice@kitchen.example>'],
    [354, 'DATA', 'DATA'],
    [250, 'DATA', '.'],
    [221, 'QUIT', 'QUIT'],
  ]);
});

it('gives an answer within AUTH to its verb', () => {
  expect(
    answers('telnet mail.kitchen.example 25', 'EHLO a.example', 'AUTH LOGIN', 'YWxpY2U=', '*').slice(2),
  ).toEqual([
    [334, 'AUTH', 'AUTH LOGIN'],
    [334, 'AUTH', 'YWxpY2U='],
    [501, 'AUTH', '*'],
  ]);
});

it('keeps the order of lines that went out together', () => {
  expect(
    answers('telnet mail.kitchen.example 25', 'EHLO a.example\nNOOP\nRSET').map(([, verb]) => verb),
  ).toEqual([undefined, 'EHLO', 'NOOP', 'RSET']);
});

it('gives a reply that comes unasked to nobody', () => {
  const { entries } = run(DEFAULT_KITCHEN, [
    { kind: 'line', text: 'telnet mail.kitchen.example 25' },
    { kind: 'line', text: 'NOOP' },
    { kind: 'wait', seconds: 3_600 },
  ]);
  const last = moments(entries).findLast(({ entry }) => entry.event.kind === 'server');
  expect(last).toMatchObject({ entry: { event: { reply: { code: 421 } } }, answers: undefined });
});

it.each([
  ['MAIL FROM:<>', 'MAIL'],
  ['  quit ', 'QUIT'],
  ['From: alice', 'FROM'],
  ['', ''],
])('finds the verb of "%s"', (line, verb) => expect(verbOf(line)).toBe(verb));
