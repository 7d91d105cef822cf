import { roll } from '#smtp/model/dice.ts';

/** A die that is thrown again and again: the same seed always shows the same numbers. */
export interface Dice {
  /** A whole number from 0 to below `bound`. */
  below(bound: number): number;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** True once in so many times. */
  once(inSo: number): boolean;
}

/** The die of a seed. */
export function diceOf(seed: number): Dice {
  let state = seed | 0;
  const below = (bound: number): number => {
    const rolled = roll(state);
    state = rolled.state;
    return rolled.value % bound;
  };
  return {
    below,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    once: (inSo) => below(inSo) === 0,
  };
}
