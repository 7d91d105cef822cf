import { expect, it } from 'vitest';
import type { Machine } from './machine.ts';
import { telnet } from './telnet.ts';

const machine: Machine = {
  zone: {
    'mail.kitchen.example': [
      { type: 'A', address: '192.0.2.25' },
      { type: 'AAAA', address: '2001:db8::25' },
    ],
    'six.example': [
      { type: 'A', address: '192.0.2.99' },
      { type: 'AAAA', address: '2001:db8::25' },
    ],
    'gone.example': [{ type: 'A', address: '192.0.2.99' }],
    'alias.example': [{ type: 'CNAME', name: 'mail.kitchen.example' }],
    'text.example': [{ type: 'TXT', text: 'no address' }],
  },
  hosts: [
    { name: 'mail.kitchen.example', address: '192.0.2.25', ports: [25, 587] },
    { name: 'six.kitchen.example', address: '2001:db8::25', ports: [25] },
  ],
};
const ESCAPE = "Escape character is '^]'.\n";

it.each([
  [['mail.kitchen.example', '25'], 'mail.kitchen.example', 25],
  [['MAIL.kitchen.example', 'smtp'], 'mail.kitchen.example', 25],
  [['alias.example', '587'], 'mail.kitchen.example', 587],
  [['192.0.2.25', 'submission'], 'mail.kitchen.example', 587],
  [['2001:DB8:0::25', '25'], 'six.kitchen.example', 25],
])('connects for %j', (words, host, port) => {
  const { stdout, connect, exit } = telnet.run(words, undefined, machine);
  expect(connect).toEqual({ host, port });
  expect(exit).toBe(0);
  expect(stdout).toMatch(/^Trying \S+\.\.\.\n/);
  expect(stdout).toContain(`Connected to ${words[0]}.\n${ESCAPE}`);
});

it('tries the next address when one does not answer', () => {
  expect(telnet.run(['six.example', '25'], undefined, machine)).toEqual({
    stdout:
      'Trying 192.0.2.99...\ntelnet: connect to address 192.0.2.99: No route to host\n' +
      `Trying 2001:db8::25...\nConnected to six.example.\n${ESCAPE}`,
    stderr: '',
    exit: 0,
    connect: { host: 'six.kitchen.example', port: 25 },
  });
});

it.each([
  [
    ['192.0.2.25', '80'],
    'Trying 192.0.2.25...\n',
    'telnet: Unable to connect to remote host: Connection refused\n',
    1,
  ],
  // without a port it is telnet's own, and nobody listens there
  [
    ['192.0.2.25'],
    'Trying 192.0.2.25...\n',
    'telnet: Unable to connect to remote host: Connection refused\n',
    1,
  ],
  [
    ['gone.example', '25'],
    'Trying 192.0.2.99...\n',
    'telnet: Unable to connect to remote host: No route to host\n',
    1,
  ],
  [
    ['mail.nowhere.example', '25'],
    '',
    'Server lookup failure:  mail.nowhere.example:25, Name or service not known\n',
    1,
  ],
  [['text.example'], '', 'Server lookup failure:  text.example:telnet, Name or service not known\n', 1],
  [
    ['mail.kitchen.example', 'foo'],
    '',
    'Server lookup failure:  mail.kitchen.example:foo, Servname not supported for ai_socktype\n',
    1,
  ],
  [['mail.kitchen.example', '99999'], '', 'Port number 99999 is out of range.\n', 1],
  [['mail.kitchen.example', '0'], '', 'Port number 0 is out of range.\n', 1],
  [['mail.kitchen.example', '25', 'x'], '', 'telnet: too many arguments\n', 1],
  [[], '', 'Usage: telnet HOST [PORT]\n', 64],
  [
    ['-z'],
    '',
    "telnet: invalid option -- 'z'\nTry 'telnet --help' or 'telnet --usage' for more information.\n",
    64,
  ],
])('does not connect for %j and says why', (words, stdout, stderr, exit) => {
  expect(telnet.run(words, undefined, machine)).toEqual({ stdout, stderr, exit });
});

it('does not take its keyboard from a pipe', () => {
  expect(telnet.run(['mail.kitchen.example', '25'], 'QUIT\r\n', machine).problem).toBe('not-in-pipe');
});
