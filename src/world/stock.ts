import { items } from '#memory/list.ts';
import type { Stored } from '#smtp/model/policy.ts';
import { POLICIES } from '#smtp/policy/catalogue.ts';
import type { Delivery } from './host/delivery.ts';
import { type Running, remembering, type World } from './world.ts';

const stored = ({ to, raw }: Delivery): readonly Stored[] =>
  'mailbox' in to ? [{ mailbox: to.mailbox, octets: raw.length }] : [];

function withStock(
  running: Running,
  policy: string,
  takeStock: (letters: readonly Stored[]) => unknown,
): Running {
  // A letter that waits for its hour was counted when it came, and has its place already.
  const waiting = running.held.flatMap(({ deliveries }) => deliveries);
  const letters = [...items(running.deliveries), ...waiting].flatMap(stored);
  const { policies, dice } = running.memory;
  return remembering(running, { policies: { ...policies, [policy]: takeStock(letters) }, dice });
}

/** The world in which a policy that counts letters has looked at those that came while it was off. */
export function takingStock(world: World, behaviour: string): World {
  const takeStock = POLICIES.find(({ id }) => id === behaviour)?.takeStock;
  if (takeStock === undefined) return world;
  const running = Object.entries(world.running).map(
    ([host, own]) => [host, withStock(own, behaviour, takeStock)] as const,
  );
  return { ...world, running: Object.fromEntries(running) };
}
