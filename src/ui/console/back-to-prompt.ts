import type { MouseEvent } from 'react';
import { summon } from '#app/draft.ts';
import { TOUCH } from '../media.ts';

/** Whoever looks something up with the mouse goes on typing; whoever walks by keyboard stays where they are. */
export const backToPrompt = ({ detail }: MouseEvent): void => {
  if (detail > 0 && !matchMedia(TOUCH).matches) summon();
};
