import { push } from '#memory/list.ts';
import { heldUntil } from '#smtp/extension/future-release.ts';
import type { Letter } from '#smtp/model/letter.ts';
import type { Running } from '../world.ts';
import { deliver } from './deliver.ts';
import type { Delivery } from './delivery.ts';
import type { Held } from './held.ts';

/** What has become of a letter on its way out. */
export interface Sent {
  readonly running: Running;
  readonly deliveries: readonly Delivery[];
}

const goesBefore = (one: Held, other: Held): boolean =>
  one.until < other.until || (one.until === other.until && one.priority > other.priority);

/** The queue with one letter more, the next to go first. */
function queued(queue: readonly Held[], letter: Held): readonly Held[] {
  const at = queue.findIndex((other) => goesBefore(letter, other));
  return at < 0 ? [...queue, letter] : [...queue.slice(0, at), letter, ...queue.slice(at)];
}

const sent = (running: Running, deliveries: readonly Delivery[]): Sent => ({
  running: { ...running, deliveries: deliveries.reduce(push, running.deliveries) },
  deliveries,
});

/** Where an accepted letter goes: on its way at once, or into the queue. */
export function accepted(running: Running, letter: Letter): Sent & { readonly held?: Held } {
  const { server } = running;
  const deliveries = deliver(letter, server);
  const until = heldUntil(letter.transaction, { server, now: letter.at });
  if (until === undefined || until <= letter.at) return sent(running, deliveries);
  const priority = Number(letter.transaction.parameters['MT-PRIORITY'] ?? 0);
  const held = {
    queueId: letter.queueId,
    until,
    priority,
    deliveries: deliveries.map((delivery) => ({ ...delivery, at: until })),
  };
  return { running: { ...running, held: queued(running.held, held) }, deliveries: [], held };
}

/** The letter at the head of the queue goes on its way. */
export function released(running: Running): Sent {
  const [first, ...held] = running.held;
  return sent({ ...running, held }, first?.deliveries ?? []);
}
