import type { List } from '#memory/list.ts';
import type { Memory } from '#smtp/model/memory.ts';
import type { Server } from '#smtp/model/server.ts';
import type { Receiver } from '#smtp/server/receiver.ts';
import type { Delivery } from './host/delivery.ts';
import type { Held } from './host/held.ts';
import type { Undelivered } from './host/undelivered.ts';
import type { Kitchen } from './kitchen.ts';
import type { Caller } from './shell/program.ts';

/** The connection that a program of the student's machine holds open. */
export interface Connection {
  readonly host: string;
  readonly port: number;
  /** The client's name for the host, as it was typed. */
  readonly typed: string;
  /** Which program holds it; left out: telnet. */
  readonly by?: Caller;
  readonly receiver: Receiver;
}

/** One server of the world while it runs: what it is, what it remembers, what it has delivered. */
export interface Running {
  readonly server: Server;
  readonly memory: Memory;
  readonly deliveries: List<Delivery>;
  /** Whom letters did not reach that it had taken. */
  readonly undelivered: List<Undelivered>;
  /** Letters that wait for their hour, the next to go first. */
  readonly held: readonly Held[];
}

/** The server with another memory. */
export const remembering = (running: Running, memory: Memory): Running =>
  running.memory === memory
    ? running
    : {
        server: running.server,
        memory,
        deliveries: running.deliveries,
        undelivered: running.undelivered,
        held: running.held,
      };

/** The whole simulated internet at one moment. Immutable; the next moment shares what has not changed. */
export interface World {
  /** As it is set up now: switches turned on the way are in it. */
  readonly kitchen: Kitchen;
  /** Virtual seconds since the kitchen was opened. */
  readonly now: number;
  /** By host name. */
  readonly running: Readonly<Record<string, Running>>;
  readonly connection: Connection | undefined;
  /** Who reads the next line: the shell, the wire, or telnet's own prompt. */
  readonly prompt: 'shell' | 'wire' | 'telnet';
}

// As with sessions: a world changes with every line, so it is written out field by field.

/** The world with this connection, or none. */
export const connectedBy = (world: World, connection: Connection | undefined): World => ({
  kitchen: world.kitchen,
  now: world.now,
  running: world.running,
  connection,
  prompt: connection === undefined ? 'shell' : world.prompt,
});

/** The connection with the server's end of it as it is now. */
export const withReceiver = (
  { host, port, typed, by }: Connection,
  receiver: Connection['receiver'],
): Connection => (by === undefined ? { host, port, typed, receiver } : { host, port, typed, by, receiver });

/** The world at another second. */
export const atSecond = (world: World, now: number): World => ({
  kitchen: world.kitchen,
  now,
  running: world.running,
  connection: world.connection,
  prompt: world.prompt,
});

/** The world with one of its servers as it is now. */
export const withRunning = (world: World, host: string, running: Running): World =>
  world.running[host] === running ? world : { ...world, running: { ...world.running, [host]: running } };
