import { greet, greetForms } from '../command/greet.ts';
import type { Memory } from '../model/memory.ts';
import type { Outcome } from '../model/outcome.ts';
import { pathText } from '../model/path.ts';
import { answer, reply } from '../model/reply.ts';
import type { Server } from '../model/server.ts';
import { type Client, connected, inState, type Session } from '../model/session.ts';
import { act, type Doing, NOTHING_DONE, type Received, type Receiver, receiverOf } from './receiver.ts';
import { remembered, settle } from './settle.ts';

const timeout = reply(
  'timeout',
  421,
  '4.4.2',
  '{host} Timeout exceeded, closing connection',
  'RFC 5321 §4.5.3.2.7',
);

/** A client has connected: the server greets it, or turns it away. */
// RFC 5321 §3.1
export function connect(server: Server, memory: Memory, client: Client, now: number, tls = false): Received {
  const outcome = greet({ server, session: connected(client, now, tls), now }, memory);
  const doing: Doing = { effects: NOTHING_DONE };
  const receiver = receiverOf(settle(outcome, server, now, doing));
  return { receiver, memory: remembered(outcome, memory), effects: doing.effects };
}

/** A client has reached a port on which TLS comes first: the server keeps silent until the handshake is done. */
// RFC 8314 §3.3
export const awaitHandshake = (client: Client, now: number): Receiver =>
  receiverOf({ ...connected(client, now), state: 'tls' });

/** The TLS handshake that STARTTLS announced is done: everything known about the client is forgotten,
 *  unless this server is one that keeps it. */
// RFC 3207 §4.2
export function handshake({ session }: Receiver, now: number, server?: Server): Receiver {
  const fresh = connected(session.client, now, true);
  if (server?.values.STARTTLS?.keepsLogin !== true) return receiverOf(fresh);
  return receiverOf({ ...fresh, state: 'ready', login: session.login });
}

/** The handshake that STARTTLS announced did not come off: whatever came instead, the connection is of no use any more. */
// RFC 3207 §4
export const failedHandshake = ({ session }: Receiver, memory: Memory): Received => ({
  receiver: receiverOf(inState(session, 'closed')),
  memory,
  effects: [{ kind: 'close' }],
});

/** The virtual second at which the server will hang up if nothing is heard before; undefined if it never does. */
export function deadline({ values }: Server, { session }: Receiver): number | undefined {
  const idle = values['idle-timeout'];
  if (idle?.on !== true || session.state === 'closed') return undefined;
  return session.heardAt + Number(idle.after);
}

const senderOf = ({ transaction }: Session): string =>
  transaction === undefined ? '' : pathText(transaction.reversePath);

/** Time has passed. If the client has been silent for too long, the server says so and hangs up. */
// RFC 5321 §4.5.3.2.7, §3.8
export function silence(server: Server, memory: Memory, receiver: Receiver, now: number): Received {
  const end = deadline(server, receiver);
  if (end === undefined || now < end) return { receiver, memory, effects: NOTHING_DONE };
  const doing: Doing = { effects: NOTHING_DONE };
  const outcome: Outcome = {
    session: { ...receiver.session, state: 'closed' },
    answer: answer(timeout, {
      seconds: String(now - receiver.session.heardAt),
      state: receiver.session.state,
      sender: senderOf(receiver.session),
    }),
    checks: [
      {
        by: 'idle-timeout',
        outcome: 'refused',
        found: 'exceeded',
        facts: { seconds: String(now - receiver.session.heardAt) },
        flips: [{ behaviour: 'idle-timeout', setting: 'on', value: false }],
      },
    ],
    followedBy: 'close',
  };
  // Under a handshake that never came nobody would understand a reply; some servers never say why they go.
  const { state } = receiver.session;
  const isSilent = state === 'tls' || (server.values['idle-timeout']?.silently === true && state !== 'data');
  if (isSilent) act(doing, { kind: 'close' });
  const session = isSilent ? outcome.session : settle(outcome, server, now, doing);
  return { receiver: receiverOf(session), memory, effects: doing.effects };
}

/** Every reply that opens or ends a connection. */
export const connectionForms = [...greetForms, timeout];
