import type { Trace } from '#trace/trace.ts';
import type { Kitchen } from '#world/kitchen.ts';

/** A session in which nothing has happened, in a kitchen whose servers are not running yet. */
export const blank = (kitchen: Kitchen): Trace => ({
  kitchen,
  inputs: [],
  entries: [],
  world: { kitchen, now: 0, running: {}, connection: undefined, prompt: 'shell' },
});
