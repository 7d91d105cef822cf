import type { Input } from '#trace/input.ts';

/** Is it the very same: the same kitchen, or inputs that say the same? */
export const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** How many inputs two sessions have in common at their beginning. */
export function commonInputs(a: readonly Input[], b: readonly Input[]): number {
  let count = 0;
  while (count < a.length && count < b.length && same(a[count], b[count])) count++;
  return count;
}
