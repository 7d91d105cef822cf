import { lookup } from '#dns/resolve.ts';
import { reverseName } from '#dns/reverse.ts';
import { bytesOf } from '#encoding/octets.ts';
import { toOctets } from '#encoding/utf8.ts';
import { push } from '#memory/list.ts';
import type { Letter } from '#smtp/model/letter.ts';
import type { Client } from '#smtp/model/session.ts';
import { connect, deadline, silence } from '#smtp/server/connection.ts';
import { receive } from '#smtp/server/receive.ts';
import type { Effect, Received } from '#smtp/server/receiver.ts';
import type { Event } from './event.ts';
import { deliver } from './host/deliver.ts';
import type { Endpoint } from './shell/program.ts';
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

const closed = (world: World): Happened => {
  const next = hungUp(world);
  const events: readonly Event[] = [
    { kind: 'closed', by: 'server' },
    { kind: 'output', text: CLOSED_BY_FOREIGN_HOST },
  ];
  return { world: next, moments: all(next, events) };
};

function effected(effect: Effect, world: World, host: string): Happened {
  switch (effect.kind) {
    case 'reply':
      return { world, moments: all(world, [{ kind: 'server', reply: effect.reply, checks: effect.checks }]) };
    case 'accept':
      return delivered(effect.letter, world, host);
    case 'start-tls':
      return { world, moments: all(world, [{ kind: 'tls' }]) };
    case 'close':
      return closed(world);
  }
}

/** The world after a server has done something at this connection. */
function after({ receiver, memory, effects }: Received, world: World, connection: Connection): Happened {
  const { host } = connection;
  const server = running(world, host);
  const { port, typed } = connection;
  const reached = connectedBy(world, { host, port, typed, receiver });
  let next = withRunning(reached, host, remembering(server, memory));
  const moments: Moment[] = [];
  for (const effect of effects) {
    const happened = effected(effect, next, host);
    next = happened.world;
    moments.push(...happened.moments);
  }
  return { world: next, moments };
}

/** telnet has reached a server: it speaks first. */
export function dial(world: World, { host, port }: Endpoint, typed: string): Happened {
  const { server, memory } = running(world, host);
  const greeted = connect(server, memory, client(world), world.now);
  const connection = { host, port, typed, receiver: greeted.receiver };
  const { world: next, moments } = after(greeted, { ...world, prompt: 'wire' }, connection);
  const reached: World = { ...world, prompt: 'wire', connection };
  return { world: next, moments: [...all(reached, [{ kind: 'connected', host, port }]), ...moments] };
}

const part = ({ receiver: { session, chunk } }: Connection) => {
  if (session.state === 'data' || chunk !== undefined) return 'content';
  return session.state === 'auth' ? 'response' : 'command';
};

const onOneLine = (octets: string): string =>
  octets.includes('\r') || octets.includes('\n') ? octets.replace(/[\r\n]/g, '') : octets;

/** One line goes to the server, with CRLF at its end. After STARTTLS, which telnet cannot follow, the server hangs up. */
export function send(world: World, connection: Connection, text: string): Happened {
  const line = onOneLine(toOctets(text));
  const said = all(world, [{ kind: 'client', line, part: part(connection) }]);
  const { server, memory } = running(world, connection.host);
  // RFC 3207 §4: after the 220 only a TLS handshake makes sense; text is not one
  const { world: next, moments } =
    connection.receiver.session.state === 'tls'
      ? closed(world)
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
