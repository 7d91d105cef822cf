import type { Letter } from '#smtp/model/letter.ts';
import type { Receiver } from '#smtp/server/receiver.ts';
import type { Event } from '#world/event.ts';
import type { Delivery } from '#world/host/delivery.ts';
import type { Held } from '#world/host/held.ts';
import { accepted, released, type Sent } from '#world/host/queue.ts';
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

/** A house after letters have gone on their way, or into the queue. */
export interface Sending {
  readonly house: House;
  readonly deliveries: readonly Delivery[];
  /** What can be seen of it, in order. */
  readonly events: readonly Event[];
}

function weightOf(event: Event): number {
  if (event.kind === 'delivered') return event.delivery.raw.length + DELIVERY;
  return event.kind === 'undelivered' ? event.undelivered.raw.length + DELIVERY : 0;
}

const stored = (house: House, { running, deliveries, events }: Sent): Sending => {
  const more = events.reduce((sum, event) => sum + weightOf(event), house.stored);
  return { house: { ...house, running, stored: more }, deliveries, events };
};

/** An accepted letter is put where it belongs: into a mailbox, or into the queue until its hour has come. */
export function delivered(house: House, letter: Letter): Sending & { readonly held?: Held } {
  const sent = accepted(house.running, letter);
  const sending = stored(house, sent);
  return sent.held === undefined ? sending : { ...sending, held: sent.held };
}

/** When the next letter in the queue is due; undefined where none waits. */
export const nextRelease = ({ running }: House): number | undefined => running.held[0]?.until;

/** Every letter that is due by now goes on its way. */
export function releasedBy(house: House, now: number): Sending {
  let sending: Sending = { house, deliveries: [], events: [] };
  while ((nextRelease(sending.house) ?? Number.POSITIVE_INFINITY) <= now) {
    const { house: next, ...more } = stored(sending.house, released(sending.house.running));
    const { deliveries, events } = sending;
    sending = {
      house: next,
      deliveries: [...deliveries, ...more.deliveries],
      events: [...events, ...more.events],
    };
  }
  return sending;
}
