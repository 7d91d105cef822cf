import { expect, it } from 'vitest';
import { completeShell } from './complete.ts';

const machine = {
  zone: {},
  hosts: [
    { name: 'mail.kitchen.example', address: '192.0.2.25', ports: [25, 587, 465], tlsPorts: [465] },
    { name: 'mx.other.example', address: '192.0.2.26', ports: [25] },
  ],
};

it.each([
  ['', 0, ['telnet', 'openssl', 'nc', 'base64', 'printf', 'echo', 'sleep', 'help', 'clear']],
  ['te', 0, ['telnet']],
  ['  ba', 2, ['base64']],
  ['xyz', 0, []],
  ['echo -n alice | b', 16, ['base64']],
  ['echo a|', 7, ['telnet', 'openssl', 'nc', 'base64', 'printf', 'echo', 'sleep', 'help', 'clear']],
  ['telnet ', 7, ['mail.kitchen.example', 'mx.other.example']],
  ['telnet  ma', 8, ['mail.kitchen.example']],
  ['telnet mail.kitchen.example ', 28, ['25', '587', '465']],
  ['telnet 192.0.2.25 5', 18, ['587']],
  ['telnet nowhere.example ', 23, []],
  ['telnet mail.kitchen.example 25 ', 31, []],
  ['echo ', 5, []],
  ['nc ', 3, ['mail.kitchen.example', 'mx.other.example']],
  ['nc mail.kitchen.example ', 24, ['25', '587', '465']],
  ['openssl ', 8, ['s_client']],
  ['openssl s_client -', 17, ['-connect', '-starttls', '-crlf', '-quiet', '-ign_eof']],
  ['openssl s_client -quiet -', 24, ['-connect', '-starttls', '-crlf', '-ign_eof']],
  ['openssl s_client -connect ', 26, ['mail.kitchen.example:465']],
  ['openssl s_client -starttls ', 27, ['smtp']],
  [
    'openssl s_client -starttls smtp -connect ',
    41,
    ['mail.kitchen.example:25', 'mail.kitchen.example:587', 'mx.other.example:25'],
  ],
])('completes %j', (text, from, words) => expect(completeShell(text, machine)).toEqual({ from, words }));
