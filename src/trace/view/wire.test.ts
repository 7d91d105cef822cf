import { expect, it } from 'vitest';
import { encodeBase64 } from '#encoding/base64.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import type { Input } from '../input.ts';
import { run } from '../run.ts';
import { linesOf, overheard, wireOf } from './wire.ts';

const line = (text: string): Input => ({ kind: 'line', text });
const MECHANISMS: Input = {
  kind: 'set',
  behaviour: 'AUTH',
  setting: 'mechanisms',
  value: ['PLAIN', 'LOGIN', 'CRAM-MD5', 'XOAUTH2', 'OAUTHBEARER', 'SCRAM-SHA-1', 'SCRAM-SHA-256'],
};
const ON: Input = { kind: 'set', behaviour: 'AUTH', setting: 'on', value: true };
const session = (lines: readonly string[], call = 'telnet mail.kitchen.example 25') =>
  run(DEFAULT_KITCHEN, [ON, MECHANISMS, line(call), line('EHLO client.example'), ...lines.map(line)]);
const told = (lines: readonly string[]) =>
  overheard(wireOf(session(lines))).secrets.map(({ kind, value }) => `${kind} ${value}`);

const SCRAM = encodeBase64('n,,n=alice,r=abcdef');

it.each([
  ['AUTH PLAIN with its response', [`AUTH PLAIN ${encodeBase64('\0alice\0s3cret-pie')}`], ['login alice', 'password s3cret-pie']],
  ['AUTH PLAIN, the response after', ['AUTH PLAIN', encodeBase64('\0alice\0s3cret-pie')], ['login alice', 'password s3cret-pie']],
  ['AUTH LOGIN', ['AUTH LOGIN', encodeBase64('alice'), encodeBase64('s3cret-pie')], ['login alice', 'password s3cret-pie']],
  ['AUTH LOGIN with the name', [`AUTH LOGIN ${encodeBase64('alice')}`, encodeBase64('wrong')], ['login alice', 'password wrong']],
  ['CRAM-MD5', ['AUTH CRAM-MD5', encodeBase64(`alice ${'0'.repeat(32)}`)], ['login alice', `proof ${'0'.repeat(32)}`]],
  ['XOAUTH2', [`AUTH XOAUTH2 ${encodeBase64('user=alice\x01auth=Bearer sourdough-1867\x01\x01')}`], ['login alice', 'token sourdough-1867']],
  ['OAUTHBEARER', [`AUTH OAUTHBEARER ${encodeBase64('n,a=alice,\x01auth=Bearer sourdough-1867\x01\x01')}`], ['login alice', 'token sourdough-1867']],
  ['SCRAM-SHA-1', [`AUTH SCRAM-SHA-1 ${SCRAM}`], ['login alice']],
  ['SCRAM-SHA-256', [`AUTH SCRAM-SHA-256 ${SCRAM}`], ['login alice']],
  ['what is no base64', ['AUTH PLAIN !!!'], []],
  ['a name that is empty', [`AUTH PLAIN ${encodeBase64('\0\0pie')}`], ['password pie']],
  ['what says nothing', ['AUTH PLAIN =', 'AUTH'], []],
  ['a mechanism that nobody knows', ['AUTH NEVER Zm9v'], []],
  ['a login that was broken off', ['AUTH LOGIN', '*', 'NOOP'], []],
  ['no login at all', ['NOOP'], []],
])('reads from %s what everybody can', (_, lines, secrets) => expect(told(lines)).toEqual(secrets)); // biome-ignore format: a case a line

it('has each octet of both directions, and where it stands in its stream', () => {
  const parts = wireOf(session(['NOOP', 'QUIT']));
  expect(parts.map(({ kind }) => kind)).toEqual(['connected', ...Array(7).fill('octets'), 'closed']);
  const octets = parts.filter((part) => part.kind === 'octets');
  for (const side of ['client', 'server'] as const) {
    const own = octets.filter(({ from }) => from === side);
    let offset = 0;
    for (const part of own) {
      expect(part.offset).toBe(offset);
      offset += part.octets.length;
    }
  }
  expect(octets.at(-1)?.octets).toBe('221 2.0.0 Bye\r\n');
  expect(parts.at(-1)).toMatchObject({ kind: 'closed', by: 'server' });
});

it('begins the streams anew with each connection', () => {
  const again = wireOf(session(['QUIT', 'telnet mail.kitchen.example 25', 'NOOP']));
  const greetings = again.filter((part) => part.kind === 'octets' && part.octets.startsWith('220'));
  expect(greetings).toMatchObject([{ offset: 0 }, { offset: 0 }]);
});

it('leaves only lengths of what passed under TLS', () => {
  const call = 'openssl s_client -connect mail.kitchen.example:25 -starttls smtp -quiet';
  const secret = `AUTH PLAIN ${encodeBase64('\0alice\0s3cret-pie')}`;
  const parts = wireOf(session([secret], call));
  expect(parts.some(({ kind }) => kind === 'handshake')).toBe(true);
  const login = parts.find((part) => part.kind === 'octets' && part.octets.startsWith('AUTH'));
  expect(login).toMatchObject({ sealed: secret.length + 2 + 22 });
  expect(overheard(parts).secrets).toEqual([]);
  const greeting = '220 mail.kitchen.example ESMTP Postfix\r\n'.length;
  expect(overheard(parts.slice(0, 2))).toMatchObject({ clear: greeting, sealed: 0 });
  const success = '235 2.7.0 Authentication successful\r\n'.length;
  expect(overheard(parts.slice(-2))).toMatchObject({
    clear: 0,
    sealed: secret.length + 2 + success + 2 * 22,
  });
});

it('counts a secret that was said twice once', () => {
  const plain = `AUTH PLAIN ${encodeBase64('\0alice\0wrong')}`;
  expect(told([plain, plain])).toEqual(['login alice', 'password wrong']);
});

it('shows octets line by line', () => {
  expect(linesOf('250-a\r\n250 b\r\n')).toEqual(['250-a', '250 b']);
  expect(linesOf('\r\n')).toEqual(['']);
});
