import { items } from '#memory/list.ts';
import { replyOctets } from '#smtp/model/reply.ts';
import type { Client } from '#smtp/model/session.ts';
import {
  awaitHandshake,
  connect,
  deadline,
  failedHandshake,
  handshake,
  silence,
} from '#smtp/server/connection.ts';
import { receive } from '#smtp/server/receive.ts';
import type { Effect, Received, Receiver } from '#smtp/server/receiver.ts';
import { unavailable } from '#smtp/server/unavailable.ts';
import type { Trace } from '#trace/trace.ts';
import type { Event } from '#world/event.ts';
import { seal } from '#world/network/record.ts';
import { partOf } from '#world/part.ts';
import { delivered, type House, worldAt } from './house.ts';
import { emptyLog, heard, type Log, lineEnded, noted, size } from './log.ts';
import { pieceEnd, tailOf } from './piece.ts';

/** One client at the house: how far the two have come, and all that was said. */
export interface Conversation {
  readonly receiver: Receiver;
  readonly log: Log;
  /** The last octets that the client has sent. */
  readonly tail: string;
  /** When the client last got anywhere, and the octets since. Octets alone do not count: one a second would hold a connection for ever. */
  readonly progress: { readonly at: number; readonly octets: number };
}

/** What has come of some octets. */
export interface Turn {
  readonly house: House;
  readonly conversation: Conversation;
  /** Octets for the client. */
  readonly said: string;
  /** How many of the octets were read. */
  readonly read: number;
  readonly next: 'read' | 'tls' | 'close';
  /** Seconds after which all that is said goes out: the server is slow on purpose. */
  readonly pause: number;
}

/** So many octets of a letter are progress. */
const PROGRESS = 32_768;

const note = (turn: Turn, event: Event, now: number): Turn => {
  const { conversation } = turn;
  const log = noted(conversation.log, event, worldAt(turn.house, conversation.receiver, now));
  return { ...turn, conversation: { ...conversation, log } };
};

function effected(turn: Turn, effect: Effect, now: number): Turn {
  switch (effect.kind) {
    case 'reply': {
      const { reply, checks } = effect;
      const octets = replyOctets(reply);
      const mark = seal(turn.conversation.receiver.session.tls, octets.length);
      return note({ ...turn, said: turn.said + octets }, { kind: 'server', reply, checks, ...mark }, now);
    }
    case 'accept': {
      const { house, events } = delivered(turn.house, effect.letter);
      return events.reduce<Turn>((so, event) => note(so, event, now), { ...turn, house });
    }
    case 'pause':
      return paused(turn, effect.seconds, now);
    case 'start-tls':
      return { ...turn, next: 'tls' };
    case 'close':
      return { ...note(turn, { kind: 'closed', by: 'server' }, now), next: 'close' };
  }
}

/** The client's silence begins only when it has been answered. */
function paused(turn: Turn, seconds: number, now: number): Turn {
  const noted = note(turn, { kind: 'wait', seconds }, now);
  const { conversation } = noted;
  const progress = { ...conversation.progress, at: now + seconds };
  return { ...noted, pause: turn.pause + seconds, conversation: { ...conversation, progress } };
}

/** The turn after the server has done something. */
function after(turn: Turn, { receiver, memory, effects }: Received, now: number): Turn {
  const running = { ...turn.house.running, memory };
  const begun: Turn = {
    ...turn,
    house: { ...turn.house, running },
    conversation: { ...turn.conversation, receiver },
  };
  return effects.reduce((so, effect) => effected(so, effect, now), begun);
}

const turnOf = (house: House, conversation: Conversation): Turn => ({
  house,
  conversation,
  said: '',
  read: 0,
  next: 'read',
  pause: 0,
});

/** A client has connected. */
export function greet(house: House, client: Client, now: number, tls: boolean): Turn {
  const { server, memory } = house.running;
  const greeted = connect(server, memory, client, now, tls);
  const conversation: Conversation = {
    receiver: greeted.receiver,
    log: emptyLog,
    tail: '',
    progress: { at: now, octets: 0 },
  };
  const { host, port } = house;
  const connected = note(turnOf(house, conversation), { kind: 'connected', host, port }, now);
  return after(tls ? note(connected, { kind: 'tls' }, now) : connected, greeted, now);
}

const progressed = ({ progress }: Conversation, octets: number, renewed: boolean, now: number) => {
  const since = progress.octets + octets;
  return renewed || since >= PROGRESS ? { at: now, octets: 0 } : { at: progress.at, octets: since };
};

function hearPiece(turn: Turn, octets: Uint8Array, now: number): Turn {
  const { conversation, house } = turn;
  const { receiver, tail } = conversation;
  const read = pieceEnd(receiver, tail, octets, turn.read);
  const piece = octets.subarray(turn.read, read);
  const part = partOf(receiver);
  const world = worldAt(house, receiver, now);
  const answer = receive(
    house.running.server,
    house.running.memory,
    receiver,
    piece,
    now,
    read < octets.length,
  );
  const isAnswered = answer.effects.length > 0;
  const written = heard(conversation.log, piece, part, world);
  const log = isAnswered ? lineEnded(written, part, world) : written;
  const letterOctets = part === 'content' ? piece.length : 0;
  const progress = progressed(conversation, letterOctets, isAnswered, now);
  const next = { ...conversation, log, tail: tailOf(tail, piece), progress };
  return after({ ...turn, conversation: next, read }, answer, now);
}

/** Octets have come. Reading stops where the client must first read, or shake hands, and at a close. */
export function hear(
  house: House,
  conversation: Conversation,
  octets: Uint8Array,
  now: number,
  mostSaid: number,
): Turn {
  let turn = turnOf(house, conversation);
  const isReading = () =>
    turn.next === 'read' && turn.pause === 0 && turn.read < octets.length && turn.said.length < mostSaid;
  while (isReading()) turn = hearPiece(turn, octets, now);
  return turn;
}

/** The handshake is done: the server has forgotten what it knew, and the trace tells of it. */
// RFC 3207 §4.2
export function encrypted(house: House, conversation: Conversation, now: number): Conversation {
  const receiver = handshake(conversation.receiver, now, house.running.server);
  const log = noted(conversation.log, { kind: 'tls' }, worldAt(house, receiver, now));
  return { ...conversation, receiver, log, tail: '', progress: { at: now, octets: 0 } };
}

/** The handshake did not come off: the server hangs up, and the trace tells of it. */
// RFC 3207 §4
export const unencrypted = (house: House, conversation: Conversation, now: number): Turn =>
  after(turnOf(house, conversation), failedHandshake(conversation.receiver, house.running.memory), now);

/** The receiver as if it had last heard the client when the client last got anywhere. */
const sinceProgress = ({ receiver, progress }: Conversation): Receiver => ({
  ...receiver,
  session: { ...receiver.session, heardAt: progress.at },
});

/** When the server will hang up if the client gets nowhere; undefined if it never does. */
export const patienceEnds = ({ running }: House, conversation: Conversation): number | undefined =>
  deadline(running.server, sinceProgress(conversation));

/** Time has passed. */
export function wait(house: House, conversation: Conversation, now: number): Turn {
  const { server, memory } = house.running;
  const waited = silence(server, memory, sinceProgress(conversation), now);
  const isOver = waited.effects.length > 0;
  return isOver ? after(turnOf(house, conversation), waited, now) : turnOf(house, conversation);
}

/** The bridge itself ends the conversation: too many clients, no room left, or it is being shut down. */
// RFC 5321 §3.8, RFC 3463 §3.4
export function dismiss(house: House, conversation: Conversation, cause: string, now: number): Turn {
  const { server, memory } = house.running;
  const { receiver } = conversation;
  const log = lineEnded(conversation.log, partOf(receiver), worldAt(house, receiver, now));
  return after(
    turnOf(house, { ...conversation, log }),
    unavailable(server, memory, receiver, cause, now),
    now,
  );
}

/** What a client is told that finds no place here: it is no conversation, and nothing of it is kept. */
// RFC 5321 §3.8
export function dismissal({ running: { server, memory } }: House, client: Client, cause: string): string {
  const { effects } = unavailable(server, memory, awaitHandshake(client, 0), cause, 0);
  return effects.map((effect) => (effect.kind === 'reply' ? replyOctets(effect.reply) : '')).join('');
}

/** The client is gone. */
export function hungUp(house: House, conversation: Conversation, now: number): Conversation {
  const { receiver, log } = conversation;
  if (receiver.session.state === 'closed') return conversation;
  const world = worldAt(house, receiver, now);
  return {
    ...conversation,
    log: noted(lineEnded(log, partOf(receiver), world), { kind: 'closed', by: 'client' }, world),
  };
}

/** Octets of the letter that is coming in, of these the ones that are kept in memory, and the memory that the log takes. */
export const weight = ({ receiver: { content }, log }: Conversation) => ({
  logged: size(log),
  letter: content?.size ?? 0,
  kept: content === undefined || content.size > content.limit ? 0 : content.size,
});

/** The whole conversation as a trace, like one that was typed. */
export function traceOf(house: House, { log, receiver }: Conversation): Trace {
  const entries = items(log.entries);
  const last = entries.at(-1)?.at ?? 0;
  return { kitchen: house.kitchen, inputs: [], entries, world: worldAt(house, receiver, last) };
}
