import type { Kitchen } from '#world/kitchen.ts';
import { without } from './compare.ts';
import { run } from './run.ts';
import { type Adjustment, adjusted } from './script-kitchen.ts';
import type { Trace } from './trace.ts';

/** The kitchen with switches turned, or another server, from the beginning. */
export const changedKitchen = (kitchen: Kitchen, changes: readonly Adjustment[]): Kitchen =>
  changes.reduce(adjusted, kitchen);

/** The same seed, the same clock, the same script, in a kitchen that is otherwise. A switch of the script that is
 *  decided there is not turned. */
export const whatIf = ({ kitchen, inputs }: Trace, changes: readonly Adjustment[]): Trace =>
  run(changedKitchen(kitchen, changes), without(inputs, changes));
