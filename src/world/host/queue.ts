import { push } from '#memory/list.ts';
import { heldUntil } from '#smtp/extension/future-release.ts';
import type { Letter } from '#smtp/model/letter.ts';
import type { Event } from '../event.ts';
import type { Running } from '../world.ts';
import type { Delivery } from './delivery.ts';
import { type Dispatched, dispatch } from './dispatch.ts';
import type { Held } from './held.ts';

/** What has become of a letter on its way out. */
export interface Sent {
  readonly running: Running;
  readonly deliveries: readonly Delivery[];
  /** What can be seen of it, in order: the letter itself before the reports on it. */
  readonly events: readonly Event[];
}

const goesBefore = (one: Held, other: Held): boolean =>
  one.until < other.until || (one.until === other.until && one.priority > other.priority);

/** The queue with one letter more, the next to go first. */
function queued(queue: readonly Held[], letter: Held): readonly Held[] {
  const at = queue.findIndex((other) => goesBefore(letter, other));
  return at < 0 ? [...queue, letter] : [...queue.slice(0, at), letter, ...queue.slice(at)];
}

const isReport = ({ about }: { readonly about?: string }): boolean => about !== undefined;

function eventsOf({ deliveries, undelivered }: Dispatched): readonly Event[] {
  const events: readonly Event[] = deliveries.map((delivery) => ({ kind: 'delivered', delivery }));
  if (undelivered.length === 0 && !deliveries.some(isReport)) return events;
  const lost: readonly Event[] = undelivered.map((each) => ({ kind: 'undelivered', undelivered: each }));
  const parted = (reports: boolean) => [
    ...events.filter((_, index) => isReport(deliveries[index] as Delivery) === reports),
    ...lost.filter((_, index) => isReport(undelivered[index] as (typeof undelivered)[number]) === reports),
  ];
  return [...parted(false), ...parted(true)];
}

const sent = (running: Running, dispatched: Dispatched): Sent => ({
  running: {
    ...running,
    deliveries: dispatched.deliveries.reduce(push, running.deliveries),
    undelivered: dispatched.undelivered.reduce(push, running.undelivered),
  },
  deliveries: dispatched.deliveries,
  events: eventsOf(dispatched),
});

/** Where an accepted letter goes: on its way at once, or into the queue. */
export function accepted(running: Running, letter: Letter): Sent & { readonly held?: Held } {
  const { server } = running;
  const until = heldUntil(letter.transaction, { server, now: letter.at });
  if (until === undefined || until <= letter.at) return sent(running, dispatch(letter, server));
  const priority = Number(letter.transaction.parameters['MT-PRIORITY'] ?? 0);
  const held = { queueId: letter.queueId, until, priority, ...dispatch(letter, server, until) };
  const events = [{ kind: 'held', queueId: letter.queueId, until }] as const;
  return { running: { ...running, held: queued(running.held, held) }, deliveries: [], events, held };
}

const NOTHING: Dispatched = { deliveries: [], undelivered: [] };

/** The letter at the head of the queue goes on its way. */
export function released(running: Running): Sent {
  const [first, ...held] = running.held;
  return sent({ ...running, held }, first ?? NOTHING);
}
