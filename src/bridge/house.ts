import { push } from '#memory/list.ts';
import type { Letter } from '#smtp/model/letter.ts';
import type { Receiver } from '#smtp/server/receiver.ts';
import { deliver } from '#world/host/deliver.ts';
import type { Delivery } from '#world/host/delivery.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { worldOf } from '#world/open.ts';
import type { Running, World } from '#world/world.ts';

/** The one server that all connections share: what it is, what it remembers, what lies in its mailboxes. */
export interface House {
  readonly kitchen: Kitchen;
  readonly host: string;
  readonly port: number;
  readonly running: Running;
  /** Octets of memory that all mailboxes take. */
  readonly stored: number;
}

/** Opens the first server of a kitchen. */
export function houseOf(kitchen: Kitchen): House {
  const [host] = kitchen.hosts;
  const running = worldOf(kitchen).running[host?.name ?? ''];
  if (host === undefined || running === undefined) throw new Error('A kitchen without a host has no server.');
  return { kitchen, host: host.name, port: host.ports[0] ?? 25, running, stored: 0 };
}

/** The world as one connection sees it at one moment. Of a letter on its way in nothing is kept: a trace would hold it for ever. */
export const worldAt = (house: House, receiver: Receiver, now: number): World => ({
  kitchen: house.kitchen,
  now,
  running: { [house.host]: house.running },
  connection: {
    host: house.host,
    port: house.port,
    typed: house.host,
    receiver: { ...receiver, content: undefined },
  },
  prompt: 'wire',
});

/** What a delivery takes beside its letter. */
const DELIVERY = 1000;

/** An accepted letter is put where it belongs. */
export function delivered(
  house: House,
  letter: Letter,
): { readonly house: House; readonly deliveries: readonly Delivery[] } {
  const { running } = house;
  const deliveries = deliver(letter, running.server);
  const stored = deliveries.reduce((sum, { raw }) => sum + raw.length + DELIVERY, house.stored);
  const next = { ...running, deliveries: deliveries.reduce(push, running.deliveries) };
  return { house: { ...house, running: next, stored }, deliveries };
}
