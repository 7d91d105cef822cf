import { createServer, type Server, type Socket } from 'node:net';
import { nameOf } from '#dns/resolve.ts';
import type { Client } from '#smtp/model/session.ts';
import { nameOfClient } from '#smtp/policy/client-name.ts';
import { dismissal } from './conversation.ts';
import type { Floor } from './floor.ts';
import { type Open, serve } from './line.ts';

/** A port that is being listened to. */
export interface Door {
  readonly address: string;
  readonly port: number;
  readonly tls: boolean;
}

/** All doors of a bridge and who has come in by them. */
export interface Lobby {
  readonly floor: Floor;
  readonly open: Set<Open>;
  readonly servers: Server[];
  /** Connections that were turned away because there were too many. */
  turnedAway: number;
}

/** So many of those that are turned away have time to read why; beyond it the wire is cut as soon as it is said. */
const MOST_TOLD = 2000;

/** A lobby without doors. */
export const lobbyOf = (floor: Floor): Lobby => ({ floor, open: new Set(), servers: [], turnedAway: 0 });

/** `::ffff:192.0.2.7` is how a socket for both families writes an IPv4 address; what follows `%` is no part of it. */
const plainAddress = (address: string): string =>
  address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');

function clientAt(address: string, { house }: Floor): Client {
  const plain = plainAddress(address);
  const { server } = house.running;
  return { address: plain, name: nameOfClient(server, plain, nameOf(server.dns, plain)) };
}

/** Opens one port. Fails as `listen` does: the port is taken, the address is not this machine's. */
export function openDoor(lobby: Lobby, address: string, port: number, tls: boolean): Promise<Door> {
  const told = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) =>
    enter(lobby, socket, tls, told),
  );
  lobby.servers.push(server);
  return new Promise((opened, failed) => {
    server.once('error', failed);
    server.listen({ host: address, port, backlog: 1024 }, () => {
      server.off('error', failed);
      // Once the door is open, what fails is a single connection: too many files, say.
      server.on('error', () => undefined);
      const bound = server.address();
      opened({ address, port: typeof bound === 'object' && bound !== null ? bound.port : port, tls });
    });
  });
}

function enter(lobby: Lobby, socket: Socket, tls: boolean, told: Set<Socket>): void {
  const { floor, open } = lobby;
  const address = socket.remoteAddress;
  socket.on('error', () => socket.destroy());
  if (address === undefined) {
    socket.destroy();
    return;
  }
  const why = crowded(lobby);
  if (why !== undefined) {
    lobby.turnedAway++;
    const said = tls ? '' : dismissal(floor.house, clientAt(address, floor), why);
    turnAway(socket, said, floor, told);
    return;
  }
  const line = serve(socket, clientAt(address, floor), floor, tls);
  open.add(line);
  void line.gone.then(() => open.delete(line));
}

/** Why nobody else can come in, if nobody can. */
function crowded({ floor: { house, limits }, open }: Lobby): string | undefined {
  if (house.stored > limits.stored) return 'No room for more letters';
  return open.size >= limits.connections ? 'Too many connections' : undefined;
}

/** One more client is told to come back, if it can be told in the clear. It gets a moment to read that. */
// RFC 5321 §3.8
function turnAway(socket: Socket, said: string, { limits }: Floor, told: Set<Socket>): void {
  socket.end(said);
  if (said === '' || told.size >= MOST_TOLD) {
    socket.destroySoon();
    return;
  }
  told.add(socket);
  const timer = setTimeout(() => socket.destroy(), limits.farewell * 1000);
  socket.once('close', () => {
    clearTimeout(timer);
    told.delete(socket);
  });
  socket.resume();
}

/** Shuts the doors, tells everybody, and waits until all have gone or have had the time to. */
// RFC 5321 §3.8
export async function shutDoors({ servers, open, floor }: Lobby): Promise<void> {
  const shut = servers.map((server) => new Promise<void>((done) => server.close(() => done())));
  const gone = [...open].map((line) => line.gone);
  for (const line of open) line.dismiss('Service is being shut down');
  const late = setTimeout(() => {
    for (const line of open) line.destroy();
  }, floor.limits.farewell * 1000);
  await Promise.all([...shut, ...gone]);
  clearTimeout(late);
}
