import { setBehaviour, setPersonality } from '#world/change.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { worldOf } from '#world/open.ts';
import { without } from './compare.ts';
import type { Input } from './input.ts';
import { run } from './run.ts';
import type { Trace } from './trace.ts';

/** The kitchen with switches turned, or another server, from the beginning. */
export const changedKitchen = (kitchen: Kitchen, changes: readonly Input[]): Kitchen =>
  changes.reduce((world, change) => {
    if (change.kind === 'set') return setBehaviour(world, change.behaviour, change.setting, change.value);
    return change.kind === 'personality' ? setPersonality(world, change.id) : world;
  }, worldOf(kitchen)).kitchen;

/** The same seed, the same clock, the same script, in a kitchen that is otherwise. A switch of the script that is
 *  decided there is not turned. */
export const whatIf = ({ kitchen, inputs }: Trace, changes: readonly Input[]): Trace =>
  run(changedKitchen(kitchen, changes), without(inputs, changes));
