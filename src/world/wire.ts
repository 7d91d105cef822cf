import { lookup } from '#dns/resolve.ts';
import { reverseName } from '#dns/reverse.ts';
import { bytesOf } from '#encoding/octets.ts';
import { toOctets } from '#encoding/utf8.ts';
import { push } from '#memory/list.ts';
import type { Letter } from '#smtp/model/letter.ts';
import { replyOctets } from '#smtp/model/reply.ts';
import type { Client } from '#smtp/model/session.ts';
import { awaitHandshake, connect, deadline, handshake, silence } from '#smtp/server/connection.ts';
import { receive } from '#smtp/server/receive.ts';
import type { Effect, Received, Receiver } from '#smtp/server/receiver.ts';
import type { Event } from './event.ts';
import { deliver } from './host/deliver.ts';
import { seal } from './network/record.ts';
import type { Call, Endpoint } from './shell/program.ts';
import { CLOSED_BY_FOREIGN_HOST } from './shell/telnet.ts';
import {
  atSecond,
  type Connection,
  connectedBy,
  type Running,
  remembering,
  type World,
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

const client = ({
  kitchen: {
    client: { address },
    zone,
  },
}: World): Client => {
  const pointer = lookup(zone, reverseName(address) ?? '', 'PTR').records[0];
  return { address, name: pointer?.name };
};

const running = ({ running: all }: World, host: string): Running => all[host] as Running;

/** The connection is gone, and the shell has the keyboard again. */
export const hungUp = (world: World): World => connectedBy(world, undefined);

/** The same world at several events. */
export const all = (world: World, events: readonly Event[]): readonly Moment[] =>
  events.map((event) => ({ event, world }));

function delivered(letter: Letter, world: World, host: string): Happened {
  const before = running(world, host);
  const deliveries = deliver(letter, before.server);
  const after = { ...before, deliveries: deliveries.reduce(push, before.deliveries) };
  const next = withRunning(world, host, after);
  return {
    world: next,
    moments: all(
      next,
      deliveries.map((delivery) => ({ kind: 'delivered', delivery })),
    ),
  };
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
      return delivered(effect.letter, world, connection.host);
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
  const then: Connection = { ...connection, receiver };
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
export function dial(world: World, { host, port, by }: Call, typed: string): Happened {
  const { server, memory } = running(world, host);
  const held = (receiver: Receiver): Connection => ({ host, port, typed, receiver, ...(by && { by }) });
  const reached = (connection: Connection): World => ({ ...world, prompt: 'wire', connection });
  const connected: Event = { kind: 'connected', host, port };
  if (speaksTlsFirst(world, { host, port })) {
    const silent = reached(held(awaitHandshake(client(world), world.now)));
    return { world: silent, moments: all(silent, [connected]) };
  }
  const greeted = connect(server, memory, client(world), world.now);
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

const part = ({ receiver: { session, chunk } }: Connection) => {
  if (session.state === 'data' || chunk !== undefined) return 'content';
  return session.state === 'auth' ? 'response' : 'command';
};

const onOneLine = (octets: string): string =>
  octets.includes('\r') || octets.includes('\n') ? octets.replace(/[\r\n]/g, '') : octets;

/** One line goes to the server, with CRLF at its end. Where TLS is awaited a line is no handshake, and the server hangs up. */
export function send(world: World, connection: Connection, text: string): Happened {
  const line = onOneLine(toOctets(text));
  const mark = seal(connection.receiver.session.tls, line.length + 2);
  const said = all(world, [{ kind: 'client', line, part: part(connection), ...mark }]);
  const { server, memory } = running(world, connection.host);
  // RFC 3207 §4: after the 220 only a TLS handshake makes sense; text is not one
  const { world: next, moments } =
    connection.receiver.session.state === 'tls'
      ? closed(world, connection)
      : after(
          receive(server, memory, connection.receiver, bytesOf(`${line}\r\n`), world.now),
          world,
          connection,
        );
  return { world: next, moments: moments.length === 0 ? said : [...said, ...moments] };
}

const NOTHING: readonly Moment[] = [];

/** Lets time pass. A server that has waited long enough hangs up at that very second, not at the end of the wait. */
export function wait(world: World, seconds: number): Happened {
  const end = world.now + Math.max(0, seconds);
  const { connection } = world;
  const due = connection && deadline(running(world, connection.host).server, connection.receiver);
  if (connection === undefined || due === undefined || due > end)
    return { world: atSecond(world, end), moments: NOTHING };
  const then = atSecond(world, Math.max(world.now, due));
  const { server, memory } = running(world, connection.host);
  const happened = after(silence(server, memory, connection.receiver, then.now), then, connection);
  return { world: atSecond(happened.world, end), moments: happened.moments };
}
