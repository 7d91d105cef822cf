import { expect, it } from 'vitest';
import { bytesOf } from '#encoding/octets.ts';
import { DIALOGUE_SERVER, DIALOGUE_ZONE } from '../dialogue/kitchen.ts';
import type { State } from '../model/session.ts';
import { VERBS, type Verb } from '../model/verb.ts';
import { connect } from './connection.ts';
import { allowedVerbs, follows, ORDER } from './order.ts';
import { receive } from './receive.ts';
import type { Received } from './receiver.ts';
import { memoryOf, serverOf } from './server.ts';

const setup = (behaviours: typeof DIALOGUE_SERVER.behaviours) =>
  serverOf(
    {
      ...DIALOGUE_SERVER,
      behaviours: {
        EXPN: { on: true },
        ETRN: { on: true, answers: 'start' },
        XCLIENT: { on: true },
        ...behaviours,
      },
    },
    DIALOGUE_ZONE,
    0,
  );

const server = setup({});
const unfriendly = setup({ blocklist: { on: true, when: 'connect', listed: ['198.51.100.7'] } });

const after = (lines: readonly string[], by = server): Received => {
  const greeted = connect(by, memoryOf(1), { address: '198.51.100.7', name: undefined }, 0);
  const octets = bytesOf(lines.map((line) => `${line}\r\n`).join(''));
  return receive(by, greeted.memory, greeted.receiver, octets, 0);
};

const HELO = 'HELO client.example';
const MAIL = 'MAIL FROM:<carol@client.example>';
const RCPT = 'RCPT TO:<alice@kitchen.example>';

/** How each state is come to in which commands are read. */
const WAYS: Readonly<Partial<Record<State, readonly string[]>>> = {
  connected: [],
  ready: [HELO],
  mail: [HELO, MAIL],
  rcpt: [HELO, MAIL, RCPT],
  bdat: [HELO, MAIL, RCPT, 'BDAT 2', ''],
};

const COMMANDS: Readonly<Record<Verb, string>> = {
  HELO,
  EHLO: 'EHLO client.example',
  MAIL,
  RCPT,
  DATA: 'DATA',
  BDAT: 'BDAT 0',
  RSET: 'RSET',
  NOOP: 'NOOP',
  QUIT: 'QUIT',
  VRFY: 'VRFY alice',
  EXPN: 'EXPN cooks',
  HELP: 'HELP',
  ETRN: 'ETRN other.example',
  STARTTLS: 'STARTTLS',
  AUTH: 'AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=',
  XCLIENT: 'XCLIENT ADDR=192.0.2.1',
};

const code = ({ effects }: Received): number | undefined =>
  effects.flatMap((effect) => (effect.kind === 'reply' ? effect.reply.code : [])).at(-1);

const table = Object.entries(WAYS).flatMap(([state, way]) =>
  VERBS.map((verb) => [state as State, verb, way] as const),
);

it.each(table)('in %s %s does what the order table says', (state, verb, way) => {
  expect(after(way).receiver.session.state).toBe(state);
  const received = after([...way, COMMANDS[verb]]);
  const next = follows(state, verb);
  expect(received.receiver.session.state).toBe(next ?? state);
  if (next === undefined) expect(code(received)).toBe(503);
  else expect(code(received)).toBeLessThan(400);
});

it.each(VERBS)('a client that was turned away is told %s is out of order, or goodbye', (verb) => {
  const received = after([COMMANDS[verb]], unfriendly);
  expect(code(received)).toBe(verb === 'QUIT' ? 221 : 503);
  expect(received.receiver.session.state).toBe(verb === 'QUIT' ? 'closed' : 'turned-away');
});

it.each(['data', 'auth', 'tls', 'closed'] as const)('no command is read in %s', (state) => {
  expect(ORDER[state]).toEqual({});
});

it('says what may be said now, in the order of a session', () => {
  expect(allowedVerbs(after(WAYS.mail ?? []).receiver.session)).toEqual(
    VERBS.filter((verb) => !['MAIL', 'DATA', 'BDAT', 'ETRN', 'AUTH', 'XCLIENT'].includes(verb)),
  );
});
