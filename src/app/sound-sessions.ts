import { INPUT } from '#trace/input-shape.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { atLeast, fitsShape, type Shape, text, whole } from '#world/scenario/shape.ts';
import type { AllBranches, Branches } from './branch.ts';
import { areInputs, type KeptSession, kitchenOf } from './kept-session.ts';
import { type Cupboard, cupboard, layAside } from './storage.ts';

const isSound = (kept: KeptSession): boolean =>
  areInputs(kept.inputs) && kitchenOf(kept, DEFAULT_KITCHEN) !== undefined;

type Kept = Readonly<Record<string, KeptSession>>;

/** Of the sessions that were found in the storage, those that can be played; if some cannot, all are laid aside as well. */
export function soundSessions(kept: Kept, storage: Cupboard | undefined = cupboard()): Kept {
  const all = Object.entries(kept);
  const sound = all.filter(([, each]) => isSound(each));
  if (sound.length === all.length) return kept;
  layAside(storage, JSON.stringify(kept));
  return Object.fromEntries(sound);
}

const NAME: Shape = atLeast(
  { id: whole(0, Number.MAX_SAFE_INTEGER) },
  { name: text, after: INPUT, next: INPUT },
);

const isSoundFork = ({ here, others }: Branches): boolean =>
  fitsShape(NAME, here) && others.every((each) => fitsShape(NAME, each) && isSound(each.session));

/** Of the branches that were found in the storage, those of the sessions where all can be played. */
export function soundBranches(all: AllBranches, storage: Cupboard | undefined = cupboard()): AllBranches {
  const found = Object.entries(all);
  const sound = found.filter(([, each]) => isSoundFork(each));
  if (sound.length === found.length) return all;
  layAside(storage, JSON.stringify(all));
  return Object.fromEntries(sound);
}
