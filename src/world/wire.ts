import { nameOf } from '#dns/resolve.ts';
import { bytesOf } from '#encoding/octets.ts';
import { toOctets } from '#encoding/utf8.ts';
import { settled } from '#memory/settled.ts';
import type { Letter } from '#smtp/model/letter.ts';
import { replyOctets } from '#smtp/model/reply.ts';
import type { Server } from '#smtp/model/server.ts';
import type { Client } from '#smtp/model/session.ts';
import { nameOfClient } from '#smtp/policy/client-name.ts';
import { awaitHandshake, connect, deadline, handshake, silence } from '#smtp/server/connection.ts';
import { receive } from '#smtp/server/receive.ts';
import type { Effect, Received, Receiver } from '#smtp/server/receiver.ts';
import type { Event } from './event.ts';
import { accepted, released } from './host/queue.ts';
import type { Kitchen } from './kitchen.ts';
import { seal } from './network/record.ts';
import { partOf } from './part.ts';
import type { Call, Endpoint } from './shell/program.ts';
import { CLOSED_BY_FOREIGN_HOST } from './shell/telnet.ts';
import {
  atSecond,
  type Connection,
  connectedBy,
  type Running,
  remembering,
  type World,
  withReceiver,
  withRunning,
} from './world.ts';

/** One event and the world right after it. */
export interface Moment {
  readonly event: Event;
  readonly world: World;
}

/** Where something leads, and what happened on the way. */
export interface Happened {
  readonly world: World;
  readonly moments: readonly Moment[];
}

/** The name that the student's machine has in the reverse DNS of this kitchen. */
const ownName = settled(({ client: { address }, zone }: Kitchen) => nameOf(zone, address));

/** The student's machine, as a server sees it that it has called on this port. */
const client = ({ kitchen }: World, server: Server, port: number, early: boolean): Client => ({
  address: kitchen.client.address,
  name: nameOfClient(server, kitchen.client.address, ownName(kitchen)),
  port,
  ...(early && { early }),
});

const running = ({ running: all }: World, host: string): Running => all[host] as Running;

/** The connection is gone, and the shell has the keyboard again. */
export const hungUp = (world: World): World => connectedBy(world, undefined);

/** The same world at several events. */
export const all = (world: World, events: readonly Event[]): readonly Moment[] =>
  events.map((event) => ({ event, world }));

function taken(letter: Letter, world: World, host: string): Happened {
  const { running: after, events } = accepted(running(world, host), letter);
  const next = withRunning(world, host, after);
  return { world: next, moments: all(next, events) };
}

/** What a program says when the other side has hung up. */
function lastWords({ by }: Connection): readonly string[] {
  if (by === undefined) return [CLOSED_BY_FOREIGN_HOST];
  return by.kind === 'openssl' && !by.quiet ? ['closed'] : [];
}

/** The server has hung up. */
function closed(world: World, connection: Connection): Happened {
  const next = hungUp(world);
  const said: readonly Event[] = lastWords(connection).map((text) => ({ kind: 'output', text }));
  return { world: next, moments: all(next, [{ kind: 'closed', by: 'server' }, ...said]) };
}

function effected(effect: Effect, world: World, connection: Connection): Happened {
  switch (effect.kind) {
    case 'reply': {
      const { reply, checks } = effect;
      const mark = seal(connection.receiver.session.tls, replyOctets(reply).length);
      return { world, moments: all(world, [{ kind: 'server', reply, checks, ...mark }]) };
    }
    case 'accept':
      return taken(effect.letter, world, connection.host);
    case 'pause': {
      const then = atSecond(world, world.now + effect.seconds);
      return { world: then, moments: all(then, [{ kind: 'wait', seconds: effect.seconds }]) };
    }
    case 'start-tls':
      // The handshake is the client's to begin: telnet cannot.
      return { world, moments: [] };
    case 'close':
      return closed(world, connection);
  }
}

/** The world after a server has done something at this connection. */
function after({ receiver, memory, effects }: Received, world: World, connection: Connection): Happened {
  const server = running(world, connection.host);
  const then = withReceiver(connection, receiver);
  let next = withRunning(connectedBy(world, then), connection.host, remembering(server, memory));
  const moments: Moment[] = [];
  for (const effect of effects) {
    const happened = effected(effect, next, then);
    next = happened.world;
    moments.push(...happened.moments);
  }
  return { world: next, moments };
}

const speaksTlsFirst = ({ kitchen: { hosts } }: World, { host, port }: Endpoint): boolean =>
  hosts.some(({ name, tlsPorts }) => name === host && tlsPorts?.includes(port) === true);

/** A program has reached a server. The server speaks first, unless the port is one on which TLS comes before any word. */
export function dial(world: World, { host, port, by, sends = '' }: Call, typed: string): Happened {
  const { server, memory } = running(world, host);
  const held = (receiver: Receiver): Connection => ({ host, port, typed, receiver, ...(by && { by }) });
  const reached = (connection: Connection): World => ({ ...world, prompt: 'wire', connection });
  const connected: Event = { kind: 'connected', host, port };
  if (speaksTlsFirst(world, { host, port })) {
    const silent = reached(held(awaitHandshake(client(world, server, port, false), world.now)));
    return { world: silent, moments: all(silent, [connected]) };
  }
  const greeted = connect(server, memory, client(world, server, port, sends !== ''), world.now);
  const open = held(greeted.receiver);
  const { world: next, moments } = after(greeted, reached(open), open);
  return { world: next, moments: [...all(reached(open), [connected]), ...moments] };
}

/** The handshake is done at a connection that waits for it. After STARTTLS all is forgotten and nothing is said; on a
 *  port where TLS comes first the server greets now. */
// RFC 3207 §4.2, RFC 8314 §3.3
export function shakeHands(world: World, connection: Connection): Happened {
  const { server, memory } = running(world, connection.host);
  const { receiver } = connection;
  const shaken: World = {
    ...world,
    connection: { ...connection, receiver: handshake(receiver, world.now, server) },
  };
  const begun = all(shaken, [{ kind: 'tls' }]);
  if (!speaksTlsFirst(world, connection)) return { world: shaken, moments: begun };
  const greeted = connect(server, memory, receiver.session.client, world.now, true);
  const { world: next, moments } = after(greeted, world, connection);
  return { world: next, moments: [...begun, ...moments] };
}

const onOneLine = (octets: string): string =>
  octets.includes('\r') || octets.includes('\n') ? octets.replace(/[\r\n]/g, '') : octets;

/** A line on its way. */
export interface Outgoing {
  /** In octets, without its end. */
  readonly line: string;
  readonly end: '\r\n' | '\n' | '';
  /** Does more leave together with it? */
  readonly goesOn: boolean;
}

/** What everybody sees of a line that leaves. */
export const spoken = ({ line, end }: Outgoing, { receiver }: Connection): Event => ({
  kind: 'client',
  line,
  part: partOf(receiver),
  ...(end !== '\r\n' && { end }),
  ...seal(receiver.session.tls, line.length + end.length),
});

/** One line goes to the server, with CRLF at its end. */
export const send = (world: World, connection: Connection, text: string, goesOn = false): Happened =>
  sendLine(world, connection, { line: onOneLine(toOctets(text)), end: '\r\n', goesOn });

/** One line goes to the server. Where TLS is awaited a line is no handshake, and the server hangs up. */
export function sendLine(world: World, connection: Connection, outgoing: Outgoing): Happened {
  const { line, end, goesOn } = outgoing;
  const said = all(world, [spoken(outgoing, connection)]);
  const { server, memory } = running(world, connection.host);
  // RFC 3207 §4: after the 220 only a TLS handshake makes sense; text is not one
  const { world: next, moments } =
    connection.receiver.session.state === 'tls'
      ? closed(world, connection)
      : after(
          receive(server, memory, connection.receiver, bytesOf(line + end), world.now, goesOn),
          world,
          connection,
        );
  return { world: next, moments: moments.length === 0 ? said : [...said, ...moments] };
}

const NOTHING: readonly Moment[] = [];

/** Something that will happen by itself if nobody does anything before. */
interface Due {
  readonly second: number;
  happen(world: World): Happened;
}

/** The server hangs up on a client that says nothing. */
function hangUp({ connection, ...world }: World): Due | undefined {
  if (connection === undefined) return undefined;
  const second = deadline(running({ ...world, connection }, connection.host).server, connection.receiver);
  if (second === undefined) return undefined;
  const happen = (then: World): Happened => {
    const { server, memory } = running(then, connection.host);
    return after(silence(server, memory, connection.receiver, then.now), then, connection);
  };
  return { second, happen };
}

/** A letter goes on its way from the queue. */
// RFC 4865 §4.2
const release = (host: string, second: number): Due => ({
  second,
  happen(world) {
    const { running: after, events } = released(running(world, host));
    const next = withRunning(world, host, after);
    return { world: next, moments: all(next, events) };
  },
});

/** The first thing that will happen by itself until that second. */
function firstDue(world: World, end: number): Due | undefined {
  let first = hangUp(world);
  for (const [host, { held }] of Object.entries(world.running)) {
    const until = held[0]?.until;
    if (until !== undefined && (first === undefined || until < first.second)) first = release(host, until);
  }
  return first !== undefined && first.second <= end ? first : undefined;
}

/** Will nothing happen by itself until that second, as nearly always while a line is typed? */
function isQuiet({ running: all, connection }: World, end: number): boolean {
  if (connection !== undefined) {
    const second = deadline((all[connection.host] as Running).server, connection.receiver);
    if (second !== undefined && second <= end) return false;
  }
  return Object.values(all).every(({ held }) => held[0] === undefined || held[0].until > end);
}

/** Lets time pass, with the event that tells of it before what came of it. */
export function passed(world: World, seconds: number): Happened {
  const waited = wait(world, seconds);
  // Where nothing happened on the way, the wait is over with the event that tells of it.
  const then = waited.moments.length === 0 ? waited.world : world;
  return { ...waited, moments: [...all(then, [{ kind: 'wait', seconds }]), ...waited.moments] };
}

/** Lets time pass. Whatever is due on the way happens at its very second, not at the end of the wait. */
export function wait(world: World, seconds: number): Happened {
  const end = world.now + Math.max(0, seconds);
  if (isQuiet(world, end)) return { world: atSecond(world, end), moments: NOTHING };
  const moments: Moment[] = [];
  let now = world;
  for (let due = firstDue(now, end); due !== undefined; due = firstDue(now, end)) {
    const happened = due.happen(atSecond(now, Math.max(now.now, due.second)));
    now = happened.world;
    moments.push(...happened.moments);
  }
  return { world: atSecond(now, end), moments };
}
