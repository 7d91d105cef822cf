import { expect, it } from 'vitest';
import type { Machine } from './machine.ts';
import { nc } from './nc.ts';

const machine: Machine = {
  zone: {
    'mail.kitchen.example': [
      { type: 'A', address: '192.0.2.99' },
      { type: 'A', address: '192.0.2.25' },
    ],
  },
  hosts: [{ name: 'mail.kitchen.example', address: '192.0.2.25', ports: [25, 2525] }],
};
const run = (line: string, stdin?: string) => nc.run(line === '' ? [] : line.split(' '), stdin, machine);
const NO_ROUTE = 'nc: connect to mail.kitchen.example port 25 (tcp) failed: No route to host\n';

it.each([
  ['mail.kitchen.example 25', 25, ''],
  ['-C mail.kitchen.example smtp', 25, ''],
  [
    '-vN mail.kitchen.example 25',
    25,
    `${NO_ROUTE}Connection to mail.kitchen.example (192.0.2.25) 25 port [tcp/smtp] succeeded!\n`,
  ],
  ['-v 192.0.2.25 2525', 2525, 'Connection to 192.0.2.25 2525 port [tcp/*] succeeded!\n'],
])('connects for %s', (line, port, stderr) => {
  expect(run(line)).toEqual({
    stdout: '',
    stderr,
    exit: 0,
    connect: { host: 'mail.kitchen.example', port, by: { kind: 'nc' } },
  });
});

const USAGE = 'usage: nc [-CNv] destination port\n';

it.each([
  ['192.0.2.25 80', ''],
  ['-v 192.0.2.25 80', 'nc: connect to 192.0.2.25 port 80 (tcp) failed: Connection refused\n'],
  ['nowhere.example 25', 'nc: getaddrinfo for host "nowhere.example" port 25: Name or service not known\n'],
  ['', USAGE],
  ['a b c', USAGE],
  ['192.0.2.25', 'nc: missing port number\n'],
  ['192.0.2.25 frob', 'nc: port number invalid: frob\n'],
  ['192.0.2.25 0', 'nc: port number invalid: 0\n'],
  ['192.0.2.25 65536', 'nc: port number invalid: 65536\n'],
  ['-vx 192.0.2.25 25', `nc: invalid option -- 'x'\n${USAGE}`],
  ['-- 192.0.2.25 25', `nc: invalid option -- '-'\n${USAGE}`],
  ['- 192.0.2.25 25', `nc: invalid option -- '-'\n${USAGE}`],
])('does not connect for %j', (line, stderr) => {
  expect(run(line)).toEqual({ stdout: '', stderr, exit: 1 });
});

it('sends what a pipe brings, be it nothing', () => {
  const connect = { host: 'mail.kitchen.example', port: 25, by: { kind: 'nc' } };
  expect(run('192.0.2.25 25', 'QUIT\n').connect).toEqual({ ...connect, sends: 'QUIT\n' });
  expect(run('192.0.2.25 25', '').connect).toEqual({ ...connect, sends: '' });
});
