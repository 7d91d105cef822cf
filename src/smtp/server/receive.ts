import type { Memory } from '../model/memory.ts';
import type { Server } from '../model/server.ts';
import { counted, type Session } from '../model/session.ts';
import { type Call, isOpen } from './call.ts';
import { habitsOf } from './habits.ts';
import { readChunk, readContent } from './read-content.ts';
import { readLines } from './read-lines.ts';
import { NOTHING_DONE, type Received, type Receiver } from './receiver.ts';

function readOn(call: Call): void {
  const { chunk, content, session } = call;
  if (chunk !== undefined) readChunk(chunk, call);
  else if (content !== undefined && session.state === 'data') readContent(content, call);
  else readLines(call);
}

/** The client has been heard: its idle clock begins again. */
// While a reply is held back the clock stands at the moment of that reply.
const heard = (session: Session, now: number): Session =>
  session.heardAt >= now ? session : counted(session, session.errors, session.accepted, now);

/** Octets have come. How they were cut into chunks makes no difference to what is answered.
 *  `goesOn`: more has come behind them and will be handed in next. After STARTTLS and after a close the rest of the input is dropped. */
// RFC 3207 §4.2: what was sent in the clear behind STARTTLS must not be taken for what comes under TLS
export function receive(
  server: Server,
  memory: Memory,
  receiver: Receiver,
  octets: Uint8Array,
  now: number,
  goesOn = false,
): Received {
  const { pending, overlong, content, chunk } = receiver;
  const habits = habitsOf(server);
  const session = heard(receiver.session, now);
  const call: Call = {
    server,
    habits,
    now,
    octets,
    goesOn,
    effects: NOTHING_DONE,
    at: 0,
    memory,
    session,
    pending,
    overlong,
    content,
    chunk,
  };
  while (call.at < octets.length && isOpen(call)) readOn(call);
  return {
    receiver: {
      session: call.session,
      pending: call.pending,
      overlong: call.overlong,
      content: call.content,
      chunk: call.chunk,
    },
    memory: call.memory,
    effects: call.effects,
  };
}
