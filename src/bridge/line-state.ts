import type { Duplex } from 'node:stream';
import type { Client } from '#smtp/model/session.ts';
import { type Conversation, hungUp } from './conversation.ts';
import type { Floor } from './floor.ts';

/** A connection while it is open: the model says what is answered, this moves octets and keeps time. */
export interface Line {
  wire: Duplex;
  readonly floor: Floor;
  readonly client: Client;
  readonly number: number;
  /** Undefined until the client has been greeted. */
  conversation: Conversation | undefined;
  state: 'open' | 'shaking-hands' | 'closing' | 'gone';
  /** The client has not read what was said: it is not listened to either. */
  isBlocked: boolean;
  /** The client will say no more. */
  isDone: boolean;
  unread: Uint8Array;
  timer: NodeJS.Timeout | undefined;
  /** Runs while the server keeps the client waiting on purpose. */
  slow: NodeJS.Timeout | undefined;
  /** Octets of its letter and of its log that this connection keeps in memory. */
  kept: number;
  logged: number;
}

/** No octets. */
export const NOTHING = new Uint8Array(0);

/** A connection that has just been made. */
export function lineOf(wire: Duplex, client: Client, floor: Floor): Line {
  floor.begun++;
  return {
    wire,
    floor,
    client,
    number: floor.begun,
    conversation: undefined,
    state: 'open',
    isBlocked: false,
    isDone: false,
    unread: NOTHING,
    timer: undefined,
    slow: undefined,
    kept: 0,
    logged: 0,
  };
}

/** Nothing more is said. The client gets a moment to read the last reply: what it still sends would otherwise destroy it. */
export function close(line: Line): void {
  if (line.state === 'closing' || line.state === 'gone') return;
  line.state = 'closing';
  line.unread = NOTHING;
  clearTimeout(line.timer);
  line.timer = setTimeout(() => line.wire.destroy(), line.floor.limits.farewell * 1000);
  line.wire.end();
  line.wire.resume();
}

/** The connection is no more: what it has kept in memory is free, and what was said is handed on. */
export function leave(line: Line): void {
  const { conversation, floor } = line;
  clearTimeout(line.timer);
  clearTimeout(line.slow);
  line.state = 'gone';
  floor.inFlight -= line.kept;
  floor.logged -= line.logged;
  if (conversation === undefined) return;
  const ended = hungUp(floor.house, conversation, floor.now());
  floor.ended({ number: line.number, client: line.client, conversation: ended, house: floor.house });
}
