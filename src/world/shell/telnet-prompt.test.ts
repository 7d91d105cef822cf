import { expect, it } from 'vitest';
import { TELNET_HELP, telnetCommand, telnetStatus } from './telnet-prompt.ts';

// What the telnet of Debian 12 made of it, the commands aside that are not offered here.
it.each([
  ['quit', 'quit'],
  ['q', 'quit'],
  ['QUIT', 'quit'],
  [' Quit now', 'quit'],
  ['close', 'close'],
  ['c', 'close'],
  ['st', 'status'],
  ['?', 'help'],
  ['h', 'help'],
  ['help', 'help'],
  ['', ''],
  ['   ', ''],
  ['foo', 'unknown'],
  ['exit', 'unknown'],
  ['quits', 'unknown'],
])('reads %j as %s', (text, command) => expect(telnetCommand(text)).toBe(command));

it('says where it is connected', () => {
  expect(telnetStatus('mail.kitchen.example')).toEqual([
    'Connected to mail.kitchen.example.',
    "Escape character is '^]'.",
  ]);
  expect(telnetStatus(undefined)[0]).toBe('No connection.');
});

it('lists only commands that it knows', () => {
  for (const line of TELNET_HELP.slice(2)) expect(telnetCommand(line)).not.toBe('unknown');
});
