import { expect, it } from 'vitest';
import { replyOctets } from '../model/reply.ts';
import type { State } from '../model/session.ts';
import { connect } from './connection.ts';
import { receiverOf } from './receiver.ts';
import { memoryOf, serverOf } from './server.ts';
import { unavailable } from './unavailable.ts';

const SETUP = {
  hostname: 'mail.kitchen.example',
  personality: 'rfc',
  domains: ['kitchen.example'],
  mailboxes: ['alice'],
  aliases: {},
  accounts: [],
};
const server = (behaviours = {}) => serverOf({ ...SETUP, behaviours }, {}, 0);
const opened = connect(server(), memoryOf(1), { address: '192.0.2.7', name: undefined }, 0);

it.each<State>(['connected', 'rcpt', 'data', 'auth'])(
  'says 421, why, and hangs up, from the state %s',
  (state) => {
    const receiver = receiverOf({ ...opened.receiver.session, state });
    const said = unavailable(server(), opened.memory, receiver, 'No room for more letters', 9);
    const [first, second] = said.effects;
    expect(first?.kind === 'reply' && replyOctets(first.reply)).toBe(
      '421 4.3.2 mail.kitchen.example No room for more letters, closing connection\r\n',
    );
    expect(first).toMatchObject({ reply: { reason: 'service-unavailable', rfc: 'RFC 5321 §3.8' } });
    expect(second).toEqual({ kind: 'close' });
    expect(said.receiver.session.state).toBe('closed');
  },
);

it('leaves the enhanced status out where the server has none', () => {
  const plain = server({ ENHANCEDSTATUSCODES: { on: false } });
  const [first] = unavailable(plain, opened.memory, opened.receiver, 'Enough', 9).effects;
  expect(first?.kind === 'reply' && replyOctets(first.reply)).toBe(
    '421 mail.kitchen.example Enough, closing connection\r\n',
  );
});
