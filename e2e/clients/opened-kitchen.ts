import { connect, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { onTestFinished } from 'vitest';
import { LIMITS, type Limits } from '#bridge/limits.ts';
import { type Bridge, openBridge } from '#bridge/open-bridge.ts';
import { items } from '#memory/list.ts';
import type { ServerSetup } from '#smtp/model/server.ts';
import type { Delivery } from '#world/host/delivery.ts';
import { DEFAULT_KITCHEN, KITCHEN_SERVER } from '#world/scenario/default-kitchen.ts';

/** A kitchen behind ports of this machine, closed when the test is over. */
export interface OpenedKitchen {
  readonly bridge: Bridge;
  readonly port: number;
  readonly tlsPort: number;
  /** What was printed of the sessions that have ended. */
  printed(): string;
  deliveries(): readonly Delivery[];
  /** The letters of a mailbox as text. */
  mailbox(name: string): readonly string[];
}

/** Can this machine talk to itself by IPv6? */
export const hasIpv6 = Object.values(networkInterfaces()).some((each) =>
  each?.some(({ address }) => address === '::1'),
);

interface Wish {
  readonly server?: Partial<ServerSetup>;
  readonly limits?: Partial<Limits>;
  readonly host?: string;
  readonly save?: string;
}

export async function openKitchen({
  server,
  limits,
  host = '127.0.0.1',
  save,
}: Wish = {}): Promise<OpenedKitchen> {
  let printed = '';
  // A client of this machine is to be treated as one from outside: to its own machine Postfix adds header fields.
  const behaviours = { ...(server?.behaviours ?? KITCHEN_SERVER.behaviours), recipients: { loopback: 'no' } };
  const setup = { ...KITCHEN_SERVER, ...server, behaviours };
  const bridge = await openBridge({
    kitchen: {
      ...DEFAULT_KITCHEN,
      epoch: Math.floor(Date.now() / 1000),
      hosts: DEFAULT_KITCHEN.hosts.map((each) => ({ ...each, server: setup })),
    },
    hosts: [host],
    port: 0,
    tlsPort: 0,
    limits: { ...LIMITS, farewell: 1, ...limits },
    complain: (text) => console.error(text),
    print: (text) => {
      printed += text;
    },
    ...(save === undefined ? {} : { save }),
  });
  onTestFinished(async () => void (await bridge.close()));
  const [clear, tls] = bridge.doors;
  const deliveries = () => items(bridge.house().running.deliveries);
  const letters = (name: string) =>
    deliveries().filter(({ to }) => ('mailbox' in to ? to.mailbox : to.host) === name);
  return {
    bridge,
    port: clear?.port ?? 0,
    tlsPort: tls?.port ?? 0,
    printed: () => printed,
    deliveries,
    mailbox: (name) => letters(name).map(({ raw }) => Buffer.from(raw).toString('utf8')),
  };
}

/** A client that is nothing but a socket. */
export interface Wire {
  readonly socket: Socket;
  /** All that has come. */
  heard(): string;
  /** Resolves when what has come looks like this. */
  until(pattern: RegExp): Promise<string>;
  /** Resolves when the server has closed. */
  closed(): Promise<string>;
}

export function dial(port: number, host = '127.0.0.1'): Wire {
  const socket = connect({ port, host });
  let heard = '';
  let isClosed = false;
  const looks = new Set<() => void>();
  const look = () => {
    for (const each of looks) each();
  };
  socket.on('data', (octets: Buffer) => {
    heard += octets.toString('latin1');
    look();
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    isClosed = true;
    look();
  });
  const when = (isSo: () => boolean) =>
    new Promise<string>((done, failed) => {
      const check = () => {
        if (!isSo() && !isClosed) return;
        looks.delete(check);
        if (isSo()) done(heard);
        else failed(new Error(`closed after ${JSON.stringify(heard)}`));
      };
      looks.add(check);
      check();
    });
  onTestFinished(() => void socket.destroy());
  return {
    socket,
    heard: () => heard,
    until: (pattern) => when(() => pattern.test(heard)),
    closed: () => when(() => isClosed),
  };
}

/** A whole session in one write. */
export const SESSION = [
  'EHLO client.example',
  'MAIL FROM:<carol@client.example>',
  'RCPT TO:<alice@kitchen.example>',
  'DATA',
  'Subject: Hello',
  '',
  'Hello, SMTP!',
  '.',
  'QUIT',
  '',
].join('\r\n');
