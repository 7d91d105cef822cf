import type { Event } from '#world/event.ts';
import type { Kitchen } from '#world/kitchen.ts';
import type { World } from '#world/world.ts';
import type { Input } from './input.ts';

/** One thing that happened: what, when, because of which input, and the world after it. */
export interface Entry {
  readonly event: Event;
  /** Virtual seconds. */
  readonly at: number;
  /** Index of the input that brought it about. */
  readonly input: number;
  readonly world: World;
}

/** A whole session: everything on screen is a view of this. */
export interface Trace {
  /** As it was before the first input. */
  readonly kitchen: Kitchen;
  readonly inputs: readonly Input[];
  readonly entries: readonly Entry[];
  /** After the last input. */
  readonly world: World;
}
