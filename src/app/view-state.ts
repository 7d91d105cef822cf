import { VERBS, type Verb } from '#smtp/model/verb.ts';
import { follows, ORDER, type Order } from '#smtp/server/order.ts';
import type { World } from '#world/world.ts';
import { serverOf, sessionOf } from './kitchen.ts';
import { isOffered } from './prompt.ts';

/** The order table of the server that is shown. */
export const orderOf = (world: World): Order => serverOf(world)?.order ?? ORDER;

/** What the server takes now, in the order of a session; nothing where nobody is connected. */
export function verbsNow(world: World): readonly Verb[] {
  const state = sessionOf(world)?.state;
  if (state === undefined) return [];
  const order = orderOf(world);
  return VERBS.filter((verb) => follows(state, verb, order) !== undefined && isOffered(world, verb));
}
