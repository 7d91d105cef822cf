import type { Input } from './input.ts';

/** For each input of two sessions the place in the one script that holds both. */
export interface Places {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Above this many pairs what lies between the common ends is not matched: first all of the one, then all of the other. */
const MOST_PAIRS = 250_000;

const key = (input: Input): string => JSON.stringify(input);

/** How long the longest common part of the tails is, for each pair of tails. */
function commonTails(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  for (let i = a.length - 1; i >= 0; i--) {
    const [row, below] = [rows[i] as number[], rows[i + 1] as number[]];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] =
        a[i] === b[j] ? (below[j + 1] as number) + 1 : Math.max(below[j] as number, row[j + 1] as number);
    }
  }
  return rows;
}

const at = (table: readonly (readonly number[])[], i: number, j: number): number => table[i]?.[j] as number;

/** Which of both come together, in order: the longest common part. */
function matched(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  if (a.length * b.length > MOST_PAIRS) return [];
  const common = commonTails(a, b);
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(common, i + 1, j) >= at(common, i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

/** Sets two scripts side by side: what both say has one place, what only one says has its own, the first one's first. */
export function places(a: readonly Input[], b: readonly Input[]): Places {
  const [left, right] = [a.map(key), b.map(key)];
  const start = commonStart(left, right);
  const end = commonStart(left.slice(start).reverse(), right.slice(start).reverse());
  const middle = matched(left.slice(start, left.length - end), right.slice(start, right.length - end));
  const ofA = left.map(() => -1);
  const ofB = right.map(() => -1);
  let [i, j, place] = [0, 0, 0];
  const upTo = (nextA: number, nextB: number) => {
    while (i < nextA) ofA[i++] = place++;
    while (j < nextB) ofB[j++] = place++;
  };
  const together = (nextA: number, nextB: number) => {
    upTo(nextA, nextB);
    ofA[i++] = place;
    ofB[j++] = place++;
  };
  for (let at = 0; at < start; at++) together(at, at);
  for (const [inA, inB] of middle) together(start + inA, start + inB);
  for (let back = end; back > 0; back--) together(left.length - back, right.length - back);
  upTo(left.length, right.length);
  return { a: ofA, b: ofB };
}
