/** Of so many names and fewer, a message lists all. */
const FEW = 12;
/** Of more names it lists those that look most like what was written. */
const SHOWN = 5;
/** Longer words are compared by their beginning. */
const LONGEST = 40;

/** Names for a message that says what would be possible: all, or those most like the word. */
export function nearest(word: string, possible: readonly string[], between = ', '): string {
  if (possible.length <= FEW) return possible.join(between);
  const far = possible.map((name) => ({ name, distance: distance(word, name) }));
  const near = far.toSorted((a, b) => a.distance - b.distance).slice(0, SHOWN);
  return `${near.map(({ name }) => name).join(between)}${between}…`;
}

/** How many letters to put in, take out or change to make one word of the other. */
function distance(a: string, b: string): number {
  const [from, to] = [a.slice(0, LONGEST), b.slice(0, LONGEST)];
  let above = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = (above[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
      row.push(Math.min(changed, (above[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    above = row;
  }
  return above.at(-1) as number;
}
