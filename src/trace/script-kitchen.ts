import { setBehaviour, setPersonality } from '#world/change.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { worldOf } from '#world/open.ts';
import type { Input } from './input.ts';
import { run } from './run.ts';
import type { Trace } from './trace.ts';

/** Something that is set about the kitchen. */
export type Adjustment = Extract<Input, { kind: 'set' | 'personality' }>;

const isOfTheSame = (one: Input, other: Adjustment): boolean =>
  one.kind === 'set' && other.kind === 'set'
    ? one.behaviour === other.behaviour && one.setting === other.setting
    : one.kind === 'personality' && other.kind === 'personality';

function adjusted(kitchen: Kitchen, to: Adjustment): Kitchen {
  const world = worldOf(kitchen);
  const after =
    to.kind === 'set'
      ? setBehaviour(world, to.behaviour, to.setting, to.value)
      : setPersonality(world, to.id);
  return after.kitchen;
}

/** The same script in a kitchen that begins otherwise; where the script itself has the last word about it, that word is changed. */
export function readjusted({ kitchen, inputs }: Trace, to: Adjustment): Trace {
  const last = inputs.findLastIndex((input) => isOfTheSame(input, to));
  return last < 0 ? run(adjusted(kitchen, to), inputs) : run(kitchen, inputs.with(last, to));
}
