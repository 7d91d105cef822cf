/** The state of a die after one more roll. */
export const rolled = (state: number): number => (state + 0x6d2b79f5) | 0;

/** What a die in this state shows: from 0 to 2^32 − 1. */
export function shown(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}

/** A die as plain state: the same state always shows the same number. */
export function roll(state: number): { readonly value: number; readonly state: number } {
  const next = rolled(state);
  return { value: shown(next), state: next };
}
