import { expect, it } from 'vitest';
import { sClientOptions } from './s-client-options.ts';

const read = (line: string) => sClientOptions(line === '' ? [] : line.split(' '));
const HOST = 'mail.kitchen.example';

it.each([
  [`-connect ${HOST}:465`, { host: HOST, service: '465', starttls: undefined, quiet: false, letters: true }],
  [`${HOST}:smtp -crlf`, { host: HOST, service: 'smtp', letters: true }],
  [`--connect ${HOST}:25 -starttls smtp`, { service: '25', starttls: 'mail.example.com' }],
  [`-connect ${HOST}:25 -starttls smtp -name client.example`, { starttls: 'client.example' }],
  [`-connect ${HOST}:465 -quiet`, { quiet: true, letters: false }],
  [`-connect ${HOST}:465 -ign_eof`, { quiet: false, letters: false }],
  [`-connect ${HOST}:465 -nocommands -servername ${HOST}`, { quiet: false, letters: false }],
  ['-connect [2001:db8::25]:465', { host: '2001:db8::25', service: '465' }],
  ['', { host: 'localhost', service: '4433' }],
])('reads %j', (line, options) => expect(read(line)).toMatchObject(options));

it.each([
  ['-frob', 's_client: Unknown option: -frob\ns_client: Use -help for summary.\n'],
  ['-connect', 's_client: Option -connect needs a value\ns_client: Use -help for summary.\n'],
  ['-starttls imap', 's_client: Value must be one of:\n\tsmtp\ns_client: Use -help for summary.\n'],
  [`-connect ${HOST}`, 's_client: -connect argument or target parameter malformed or ambiguous\n'],
])('complains about %j', (line, said) => expect(read(line)).toBe(said));
