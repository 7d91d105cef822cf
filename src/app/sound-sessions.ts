import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
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
