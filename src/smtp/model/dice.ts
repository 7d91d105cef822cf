/** A die as plain state: the same state always shows the same number. Numbers run from 0 to 2^32 − 1. */
export function roll(state: number): { readonly value: number; readonly state: number } {
  const next = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(next ^ (next >>> 15), next | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return { value: (mixed ^ (mixed >>> 14)) >>> 0, state: next };
}
