import { setBehaviour, setPersonality } from '#world/change.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { worldOf } from '#world/open.ts';
import type { Input } from './input.ts';

/** Something that is set about the kitchen. */
export type Adjustment = Extract<Input, { kind: 'set' | 'personality' }>;

/** Do both set the same thing, to whatever value? */
export const isOfTheSame = (one: Input, other: Adjustment): boolean =>
  one.kind === 'set' && other.kind === 'set'
    ? one.behaviour === other.behaviour && one.setting === other.setting
    : one.kind === 'personality' && other.kind === 'personality';

/** Which of the inputs has the last word about the same thing; -1 where none has, and the kitchen itself decides. */
export const lastWord = (inputs: readonly Input[], about: Adjustment): number =>
  inputs.findLastIndex((input) => isOfTheSame(input, about));

/** The kitchen as it is when this is set in it before anything has happened. */
export function adjusted(kitchen: Kitchen, to: Adjustment): Kitchen {
  const world = worldOf(kitchen);
  const after =
    to.kind === 'set'
      ? setBehaviour(world, to.behaviour, to.setting, to.value)
      : setPersonality(world, to.id);
  return after.kitchen;
}
