import { expect, it } from 'vitest';
import { run } from '#trace/run.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { sessionFacts } from './session-facts.ts';

const LINES = [
  'telnet mail.kitchen.example 25',
  'EHLO client.example',
  'MAIL FROM:<carol@client.example>',
  'RCPT TO:<dave@other.example>',
  'RCPT TO:<alice@kitchen.example>',
  'DATA',
  '.',
  'QUIT',
];

const trace = run(
  DEFAULT_KITCHEN,
  LINES.map((text) => ({ kind: 'line', text })),
);

const factsAt = (reason: string) =>
  sessionFacts(
    trace,
    trace.entries.findIndex(({ event }) => event.kind === 'server' && event.reply.reason === reason),
  );

it('says who talks to whom, from the first line on', () => {
  expect(factsAt('greeting')).toMatchObject({
    host: 'mail.kitchen.example',
    client: '198.51.100.7',
    clientName: 'client.example',
    hello: '',
  });
});

it('still knows the envelope of the letter that was just accepted', () => {
  expect(factsAt('accepted')).toMatchObject({
    sender: 'carol@client.example',
    recipients: '1',
    refused: '1',
    hello: 'client.example',
  });
});

it('still knows the server that has just said goodbye', () => {
  expect(factsAt('bye')).toMatchObject({ host: 'mail.kitchen.example', hello: 'client.example', sender: '' });
});

it('says nothing about what is not there', () => {
  expect(sessionFacts(trace, -1)).toMatchObject({
    host: 'mail.kitchen.example',
    sender: '',
    recipients: '0',
  });
});
