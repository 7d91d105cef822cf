import { expect, it } from 'vitest';
import type { Event } from './event.ts';
import type { Kitchen } from './kitchen.ts';
import { worldOf } from './open.ts';
import { DEFAULT_KITCHEN, KITCHEN_SERVER } from './scenario/default-kitchen.ts';
import { typeLine } from './type.ts';

const kitchenWith = (behaviours: Readonly<Record<string, object>>): Kitchen => ({
  ...DEFAULT_KITCHEN,
  hosts: DEFAULT_KITCHEN.hosts.map((host) => ({
    ...host,
    server: { ...KITCHEN_SERVER, personality: 'rfc', behaviours: behaviours as never },
  })),
});

const shown = (event: Event): string => {
  switch (event.kind) {
    case 'client':
      return `C: ${event.line}${{ '\n': ' LF', '': ' …', '\r\n': '' }[event.end ?? '\r\n']}`;
    case 'server':
      return `S: ${event.reply.code}`;
    case 'closed':
      return `closed by ${event.by}`;
    default:
      return event.kind;
  }
};

/** What happens when this line is typed, after the line itself. */
function piped(line: string, behaviours: Readonly<Record<string, object>> = {}) {
  const { world, moments } = typeLine(worldOf(kitchenWith(behaviours)), line);
  expect([world.connection, world.prompt]).toEqual([undefined, 'shell']);
  return moments.slice(1).map(({ event }) => shown(event));
}

const HELLO = String.raw`EHLO client.example\r\n`;
const TO = 'nc mail.kitchen.example 25';

it('sends all at once, and hangs up when nothing is left', () => {
  expect(piped(String.raw`printf '${HELLO}NOOP\r\n' | ${TO}`)).toEqual([
    'connected',
    'S: 220',
    'C: EHLO client.example',
    'S: 250',
    'C: NOOP',
    'S: 250',
    'closed by client',
  ]);
});

it('goes when the server has hung up, and does not send the rest', () => {
  expect(piped(String.raw`printf 'QUIT\r\nNOOP\r\n' | ${TO}`)).toEqual([
    'connected',
    'S: 220',
    'C: QUIT',
    'S: 221',
    'closed by server',
  ]);
});

it('sends nothing where the pipe is empty', () => {
  expect(piped(`printf '' | ${TO}`, { 'early-talker': { on: true } })).toEqual([
    'connected',
    'S: 220',
    'closed by client',
  ]);
});

it('ends lines as they end in the pipe, the last perhaps not at all', () => {
  const all = piped(String.raw`printf 'RSET\nNOOP\r\n\nNO' | ${TO}`, { 'command-lines': { end: 'lf' } });
  expect(all.filter((line) => line.startsWith('C:'))).toEqual(['C: RSET LF', 'C: NOOP', 'C:  LF', 'C: NO …']);
});

// RFC 5321 §4.3.1
it('is an early talker', () => {
  expect(piped(`printf '${HELLO}' | ${TO}`, { 'early-talker': { on: true } })).toEqual([
    'connected',
    'S: 554',
    'C: EHLO client.example',
    'S: 503',
    'closed by client',
  ]);
});

it('is an early talker that nobody listens to any more', () => {
  const hangsUp = { 'early-talker': { on: true }, 'turning-away': { manner: 'hang-up' } };
  expect(piped(`printf '${HELLO}' | ${TO}`, hangsUp)).toEqual([
    'connected',
    'C: EHLO client.example',
    'S: 554',
    'closed by server',
  ]);
});

// RFC 2920 §3.1
it('does not wait for replies', () => {
  const all = piped(String.raw`printf 'HELO client.example\r\nMAIL FROM:<>\r\n' | ${TO}`, {
    synchronization: { on: true },
  });
  expect(all).toEqual(['connected', 'S: 220', 'C: HELO client.example', 'S: 554', 'closed by server']);
});

// RFC 5321 §2.3.8
it('sends a letter with a bare LF', () => {
  const letter = String.raw`${HELLO}MAIL FROM:<>\r\nRCPT TO:<alice@kitchen.example>\r\nDATA\r\na\nb\r\n.\r\n`;
  const all = piped(`printf '${letter}' | ${TO}`, { 'line-ends': { bareLf: 'refuse' } });
  expect(all.slice(-5)).toEqual(['C: a LF', 'C: b', 'C: .', 'S: 550', 'closed by client']);
});

it('is hung up on where TLS comes first', () => {
  expect(piped(`printf '${HELLO}' | nc mail.kitchen.example 465`)).toEqual([
    'connected',
    'C: EHLO client.example',
    'closed by server',
  ]);
});
