import { expect, it } from 'vitest';
import type { Input } from '#trace/input.ts';
import { run } from '#trace/run.ts';
import { DEFAULT_KITCHEN } from './scenario/default-kitchen.ts';

const LETTER = [
  'MAIL FROM:<carol@client.example>',
  'RCPT TO:<alice@kitchen.example>',
  'RCPT TO:<dave@other.example>',
  'DATA',
  '.',
];
const set = (behaviour: string, setting: string, value: boolean | number | string): Input => ({
  kind: 'set',
  behaviour,
  setting,
  value,
});

const codes = (inputs: readonly (string | Input)[]): readonly number[] =>
  run(
    DEFAULT_KITCHEN,
    inputs.map((input) => (typeof input === 'string' ? { kind: 'line', text: input } : input)),
  ).entries.flatMap(({ event }) => (event.kind === 'server' ? [event.reply.code] : []));

it('counts the letters that came before the quota was switched on, and not those that went elsewhere', () => {
  const before = ['telnet mail.kitchen.example 25', 'EHLO client.example', ...LETTER];
  const session = [set('relay', 'for', 'open'), set('quota', 'letters', 1), ...before];
  const again = [...LETTER.slice(0, 2), 'RCPT TO:<bob@kitchen.example>'];
  expect(codes([...session, ...again]).slice(-3)).toEqual([250, 250, 250]);
  expect(codes([...session, set('quota', 'on', true), ...again]).slice(-3)).toEqual([250, 452, 250]);
});

it('counts a letter that waits for its hour', () => {
  const later = ['MAIL FROM:<carol@client.example> HOLDFOR=600', ...LETTER.slice(1, 2), 'DATA', '.'];
  const open = [set('FUTURERELEASE', 'on', true), 'telnet mail.kitchen.example 587', 'EHLO client.example'];
  const session = [...open, set('quota', 'letters', 1), ...later, set('quota', 'on', true)];
  expect(codes([...session, ...LETTER.slice(0, 2)]).slice(-2)).toEqual([250, 452]);
});

it('lets other switches be', () => {
  expect(codes([set('greylisting', 'on', true), 'telnet mail.kitchen.example 25'])).toEqual([220]);
});
