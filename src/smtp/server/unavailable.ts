import type { Memory } from '../model/memory.ts';
import type { Outcome } from '../model/outcome.ts';
import { answer, reply } from '../model/reply.ts';
import type { Server } from '../model/server.ts';
import { inState } from '../model/session.ts';
import { type Doing, NOTHING_DONE, type Received, type Receiver, receiverOf } from './receiver.ts';
import { settle } from './settle.ts';

const serviceUnavailable = reply(
  'service-unavailable',
  421,
  '4.3.2',
  '{host} {cause}, closing connection',
  'RFC 5321 §3.8',
);

/** The server cannot go on, for a cause outside the conversation: it is being shut down, or has too much to do.
 *  It may say so at any moment, even in the middle of a letter. */
// RFC 5321 §3.8
export function unavailable(
  server: Server,
  memory: Memory,
  { session }: Receiver,
  cause: string,
  now: number,
): Received {
  const doing: Doing = { effects: NOTHING_DONE };
  const outcome: Outcome = {
    session: inState(session, 'closed'),
    answer: answer(serviceUnavailable, { cause }),
    checks: [],
    followedBy: 'close',
  };
  const receiver = receiverOf(settle(outcome, server, now, doing));
  return { receiver, memory, effects: doing.effects };
}

/** The reply of a server that cannot go on. */
export const unavailableForms = [serviceUnavailable];
