/** What a throw has given, and the state from which the next one follows. */
export interface Roll<T> {
  readonly value: T;
  readonly state: number;
}

/** Throws the die: a whole number from 0 up to 2^32, the same for everyone who starts from the same state.
 *  This is mulberry32, small and even; it keeps no secrets. */
export function roll(state: number): Roll<number> {
  const next = (state + 0x6d2b79f5) | 0;
  const mixed = Math.imul(next ^ (next >>> 15), next | 1);
  const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
  return { value: (again ^ (again >>> 14)) >>> 0, state: next >>> 0 };
}

/** Picks one of several things; undefined where there are none. */
export function pick<T>(state: number, things: readonly T[]): Roll<T | undefined> {
  const { value, state: next } = roll(state);
  return { value: things[Math.floor((value / 2 ** 32) * things.length)], state: next };
}
