import type { Input } from './input.ts';

/** No session is kept that is larger: storage is small, and so are links. */
export const LARGEST_SESSION = { inputs: 5_000, characters: 200_000 } as const;

const characters = (inputs: readonly Input[]): number =>
  inputs.reduce((sum, each) => sum + (each.kind === 'line' ? each.text.length : 0), 0);

/** Is a session small enough to be kept? */
export const isSmallEnough = (inputs: readonly Input[]): boolean =>
  inputs.length <= LARGEST_SESSION.inputs && characters(inputs) <= LARGEST_SESSION.characters;
