import { expect, it } from 'vitest';
import { bytesOf } from '#encoding/octets.ts';
import { DIALOGUE_SERVER, DIALOGUE_ZONE } from '../dialogue/kitchen.ts';
import { replyOctets } from '../model/reply.ts';
import type { Values } from '../model/setting.ts';
import { connect, failedHandshake, handshake } from './connection.ts';
import { receive } from './receive.ts';
import type { Effect } from './receiver.ts';
import { memoryOf, serverOf } from './server.ts';

const texts = (effects: readonly Effect[]): string =>
  effects
    .map((effect) => (effect.kind === 'reply' ? replyOctets(effect.reply) : `(${effect.kind})`))
    .join('');

const serverWith = (behaviours: Readonly<Record<string, Values>>) =>
  serverOf({ ...DIALOGUE_SERVER, behaviours }, DIALOGUE_ZONE, 0);
const client = { address: '198.51.100.7', name: undefined };

/** What the server answers to octets right after its greeting. */
function said(octets: string, behaviours: Readonly<Record<string, Values>>): string {
  const server = serverWith(behaviours);
  const { receiver, memory } = connect(server, memoryOf(1), client, 0);
  return texts(receive(server, memory, receiver, bytesOf(octets), 0).effects);
}

it.each([
  ['refuse', 'NOOP a\0b\r\n', '500 5.5.2 Octets that no command may hold\r\n'],
  ['cut', 'NOOP\0\r\n', '250 2.0.0 Ok\r\n'],
  ['kept', 'NOOP a\0b\r\n', '250 2.0.0 Ok\r\n'],
])('with NUL set to %s answers %j', (nul, octets, reply) => {
  expect(said(octets, { 'command-lines': { nul } })).toBe(reply);
});

it('refuses octets that are no UTF-8, or forgets their eighth bit, as it is set', () => {
  expect(said('NOOP \xe9\r\n', { 'command-lines': { eighthBit: 'utf8' } })).toContain(
    'Octets that no command',
  );
  expect(said('NO\xcfP\r\n', { 'command-lines': { eighthBit: 'strip' } })).toBe('250 2.0.0 Ok\r\n');
});

it('refuses a command that ends with a lone LF where such are refused, and hangs up', () => {
  const behaviours = { 'command-lines': { end: 'lf' }, 'line-ends': { bareLf: 'refuse' } };
  expect(said('NOOP\r\nNOOP\n', behaviours)).toBe(
    '250 2.0.0 Ok\r\n550 5.6.0 Bare LF in the message\r\n(close)',
  );
});

const LETTER =
  'HELO client.example\r\nMAIL FROM:<>\r\nRCPT TO:<alice@kitchen.example>\r\nDATA\r\na\nb\r\n.\r\n';

it('refuses a letter with a lone LF at its end, or hangs up at once', () => {
  expect(said(LETTER, { 'line-ends': { bareLf: 'refuse' } })).toContain(
    '550 5.6.0 Bare LF in the message\r\n',
  );
  expect(said(LETTER, { 'line-ends': { bareLf: 'hang-up' } })).toMatch(/550 5\.6\.0 Bare LF.*\r\n\(close\)$/);
});

it('turns away who speaks before the greeting, or refuses each recipient', () => {
  const early = { ...client, early: true };
  const atOnce = connect(serverWith({ 'early-talker': { on: true } }), memoryOf(1), early, 0);
  expect(texts(atOnce.effects)).toBe('554 5.5.1 You talked before the greeting\r\n');
  const server = serverWith({ 'early-talker': { on: true, refuses: 'rcpt' } });
  const later = connect(server, memoryOf(1), early, 0);
  const lines = 'HELO client.example\r\nMAIL FROM:<>\r\nRCPT TO:<alice@kitchen.example>\r\n';
  const { effects } = receive(server, later.memory, later.receiver, bytesOf(lines), 0);
  expect(texts(effects)).toContain('550 5.5.1 Protocol error\r\n');
});

it('keeps a login over the handshake only where it is set so', () => {
  const lines = 'EHLO client.example\r\nAUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=\r\nSTARTTLS\r\n';
  for (const keepsLogin of [true, false]) {
    const server = serverWith({ STARTTLS: { keepsLogin } });
    const greeted = connect(server, memoryOf(1), client, 0);
    const { receiver } = receive(server, greeted.memory, greeted.receiver, bytesOf(lines), 0);
    expect(handshake(receiver, 1, server).session.login).toBe(keepsLogin ? 'alice' : undefined);
  }
});

it('hangs up when the handshake does not come off', () => {
  const server = serverWith({});
  const { receiver, memory } = connect(server, memoryOf(1), client, 0);
  const failed = failedHandshake(receiver, memory);
  expect(texts(failed.effects)).toBe('(close)');
  expect(failed.receiver.session.state).toBe('closed');
});
