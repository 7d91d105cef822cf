import { expect, it } from 'vitest';
import type { Machine } from './machine.ts';
import { openssl } from './openssl.ts';

const machine: Machine = {
  zone: {
    'mail.kitchen.example': [
      { type: 'A', address: '192.0.2.99' },
      { type: 'A', address: '192.0.2.25' },
    ],
    'gone.example': [{ type: 'A', address: '192.0.2.99' }],
  },
  hosts: [{ name: 'mail.kitchen.example', address: '192.0.2.25', ports: [25, 465], tlsPorts: [465] }],
};
const run = (line: string, stdin?: string) => openssl.run(line === '' ? [] : line.split(' '), stdin, machine);

const NO_ROUTE =
  'error:80000071:system library:BIO_connect:No route to host:calling connect()\n' +
  'error:10000067:BIO routines:BIO_connect:connect error\n';

it('tries one address after the other', () => {
  expect(run('s_client -connect mail.kitchen.example:465')).toEqual({
    stdout: '',
    stderr: NO_ROUTE,
    exit: 0,
    connect: {
      host: 'mail.kitchen.example',
      port: 465,
      by: { kind: 'openssl', starttls: undefined, quiet: false, letters: true },
    },
  });
});

it.each([
  ['s_client -connect gone.example:465', `${NO_ROUTE}connect:errno=113\n`],
  [
    's_client -connect 192.0.2.25:80',
    'error:8000006F:system library:BIO_connect:Connection refused:calling connect()\n' +
      'error:10000067:BIO routines:BIO_connect:connect error\nconnect:errno=111\n',
  ],
  [
    's_client -connect nowhere.example:465',
    'error:10080002:BIO routines:BIO_lookup_ex:system lib:Name or service not known\nconnect:errno=0\n',
  ],
  [
    's_client -connect 192.0.2.25:frob',
    'error:10080002:BIO routines:BIO_lookup_ex:system lib:Name or service not known\nconnect:errno=0\n',
  ],
  ['s_client -frob', 's_client: Unknown option: -frob\ns_client: Use -help for summary.\n'],
  ['frob', `Invalid command 'frob'; type "help" for a list.\n`],
])('%s fails and says why', (line, stderr) => {
  expect(run(line)).toEqual({ stdout: '', stderr, exit: 1 });
});

it('says what it is, and lists what it can do here', () => {
  expect(run('version').stdout).toMatch(/^OpenSSL 3\./);
  expect(run('')).toMatchObject({ exit: 0, stderr: expect.stringContaining('s_client') });
});

it('does not take its keyboard from a pipe', () => {
  expect(run('s_client -connect mail.kitchen.example:465', 'QUIT\n').problem).toBe('not-in-pipe');
});
