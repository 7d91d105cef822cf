import { expect, it } from 'vitest';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { run } from './run.ts';
import { spokenCounts } from './spoken-counts.ts';

const LINES = [
  'telnet mail.kitchen.example 25',
  'EHLO client.example',
  'MAIL FROM:<carol@client.example>',
  'RCPT TO:<alice@kitchen.example>',
  'DATA',
  'Subject: Soup',
  '.',
];

it('counts the greeting among the replies, and no line of a letter among the commands', () => {
  const trace = run(
    DEFAULT_KITCHEN,
    LINES.map((text) => ({ kind: 'line', text })),
  );
  expect(spokenCounts(trace)).toEqual({ commands: 4, replies: 6 });
});
