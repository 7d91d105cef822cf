import { emptyList } from '#memory/list.ts';
import { settled } from '#memory/settled.ts';
import { memoryOf, serverOf } from '#smtp/server/server.ts';
import type { Host, Kitchen } from './kitchen.ts';
import type { Running, World } from './world.ts';

const started = ({ server }: Host, { zone, epoch, seed }: Kitchen): Running => ({
  server: serverOf(server, zone, epoch),
  memory: memoryOf(seed),
  deliveries: emptyList,
  undelivered: emptyList,
  held: [],
});

/** The world before anything has happened: every server runs, nobody has connected.
 *  A script is run anew with every edit, and its kitchen is opened once. */
export const worldOf = settled(
  (kitchen: Kitchen): World => ({
    kitchen,
    now: 0,
    running: Object.fromEntries(kitchen.hosts.map((host) => [host.name, started(host, kitchen)])),
    connection: undefined,
    prompt: 'shell',
  }),
);
