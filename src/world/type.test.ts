import { expect, it } from 'vitest';
import type { Event } from './event.ts';
import { worldOf } from './open.ts';
import { DEFAULT_KITCHEN } from './scenario/default-kitchen.ts';
import { pressKey, typeLine } from './type.ts';
import type { Happened } from './wire.ts';
import type { World } from './world.ts';

/** A line typed, or a key pressed. */
const KEYS = { '^]': 'escape', '^C': 'interrupt' } as const;
const act = (world: World, text: string): Happened =>
  text === '^]' || text === '^C' ? pressKey(world, KEYS[text]) : typeLine(world, text);

/** What happened because of the last line. */
function last(...lines: readonly string[]): Happened {
  let happened: Happened = { world: worldOf(DEFAULT_KITCHEN), moments: [] };
  for (const text of lines) happened = act(happened.world, text);
  return happened;
}

const events = ({ moments }: Happened): readonly Event[] => moments.map(({ event }) => event);

function briefly(event: Event): string {
  switch (event.kind) {
    case 'command':
      return `${event.prompt} ${event.text}`;
    case 'output':
      return event.text;
    case 'client':
      return `${event.part}: ${event.line}`;
    case 'server':
      return String(event.reply.code);
    case 'closed':
      return `closed by ${event.by}`;
    default:
      return event.kind;
  }
}

const DIAL = 'telnet mail.kitchen.example 25';
const HELO = 'HELO client.example';
const MAIL = 'MAIL FROM:<carol@client.example>';
const RCPT = 'RCPT TO:<alice@kitchen.example>';
const CLOSED = ['closed by client', 'Connection closed.'];
const HUNG_UP = ['closed by server', 'Connection closed by foreign host.'];

it.each<[string, readonly string[], readonly string[], World['prompt']]>([
  ['an empty line at the shell', [''], ['$ '], 'shell'],
  ['a program', ['echo hello'], ['$ echo hello', 'hello'], 'shell'],
  ['help', ['help'], ['$ help', 'help'], 'shell'],
  ['clear', ['clear'], ['$ clear', 'clear'], 'shell'],
  ['sleep', ['sleep 5m'], ['$ sleep 5m', 'wait'], 'shell'],
  [
    'sleep beside a program that complains',
    ['sleep 5 | foo'],
    ['$ sleep 5 | foo', 'bash: foo: command not found', 'wait'],
    'shell',
  ],
  [
    'telnet',
    [DIAL],
    [
      `$ ${DIAL}`,
      'Trying 192.0.2.25...',
      'Connected to mail.kitchen.example.',
      "Escape character is '^]'.",
      'connected',
      '220',
    ],
    'wire',
  ],
  ['a command on the wire', [DIAL, 'NOOP'], ['command: NOOP', '250'], 'wire'],
  ['a line of a letter', [DIAL, HELO, MAIL, RCPT, 'DATA', 'Hello'], ['content: Hello'], 'wire'],
  ['the end of a letter', [DIAL, HELO, MAIL, RCPT, 'DATA', '.'], ['content: .', '250', 'delivered'], 'wire'],
  ['a line of a chunk', [DIAL, HELO, MAIL, RCPT, 'BDAT 9 LAST', 'Hello'], ['content: Hello'], 'wire'],
  [
    'a response to a challenge',
    [DIAL, HELO, 'AUTH LOGIN', 'YWxpY2U='],
    ['response: YWxpY2U=', '334'],
    'wire',
  ],
  ['STARTTLS', [DIAL, 'STARTTLS'], ['command: STARTTLS', '220'], 'wire'],
  ['text under TLS', [DIAL, 'STARTTLS', 'EHLO x'], ['command: EHLO x', ...HUNG_UP], 'shell'],
  ['QUIT', [DIAL, 'QUIT'], ['command: QUIT', '221', ...HUNG_UP], 'shell'],
  ['^] at the shell', ['^]'], [], 'shell'],
  ['^C at the shell', ['^C'], ['^C'], 'shell'],
  ['^] on the wire', [DIAL, '^]'], ['^]'], 'telnet'],
  ['^C on the wire', [DIAL, '^C'], ['^C', ...CLOSED], 'shell'],
  ['an empty line at the prompt of telnet', [DIAL, '^]', ''], ['telnet> '], 'wire'],
  ['close', [DIAL, '^]', 'close'], ['telnet> close', ...CLOSED], 'shell'],
  ['quit', [DIAL, '^]', 'q'], ['telnet> q', ...CLOSED], 'shell'],
  ['an unknown word there', [DIAL, '^]', 'frob'], ['telnet> frob', '?Invalid command'], 'telnet'],
  [
    'status',
    [DIAL, '^]', 'status'],
    ['telnet> status', 'Connected to mail.kitchen.example.', "Escape character is '^]'."],
    'wire',
  ],
])('%s', (_, lines, expected, prompt) => {
  const happened = last(...lines);
  expect(events(happened).map(briefly)).toEqual(expected);
  expect(happened.world.prompt).toBe(prompt);
  expect(happened.world.connection === undefined).toBe(prompt === 'shell');
});

it('lists what can be done at the prompt of telnet', () => {
  expect(events(last(DIAL, '^]', '?')).length).toBeGreaterThan(4);
});

it('remembers the name of the host as it was typed', () => {
  expect(last('telnet 192.0.2.25 smtp').world.connection).toMatchObject({
    host: 'mail.kitchen.example',
    port: 25,
    typed: '192.0.2.25',
  });
});

it('sends text as UTF-8, and a line as one line whatever is in it', () => {
  const [client] = events(last(DIAL, 'NOOP é\r\nQUIT'));
  expect(client).toMatchObject({ kind: 'client', line: 'NOOP \xc3\xa9QUIT' });
});
