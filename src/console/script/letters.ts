import type { ScriptRun } from '#trace/script-run.ts';

/** Lines of a script that belong together, both ends among them. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** Does this entry belong to a letter's text? */
const isContent = ({ trace }: ScriptRun, entry: number): boolean => {
  const event = trace.entries[entry]?.event;
  return event?.kind === 'client' && event.part === 'content';
};

/** Does the line carry a letter's text? One look at the first thing that it has brought about tells. */
function isLetterLine(run: ScriptRun, item: number): boolean {
  const from = run.ends[item - 1] ?? 0;
  return from < (run.ends[item] as number) && isContent(run, from);
}

/** The letters of a script, so that they can be folded: each from the line that asks for it to its last dot. */
export function letters(run: ScriptRun): readonly Lines[] {
  const found: Lines[] = [];
  let from: number | undefined;
  for (let item = 0; item <= run.ends.length; item++) {
    const inside = item < run.ends.length && isLetterLine(run, item);
    if (inside) from ??= run.starts[item];
    else if (from !== undefined) {
      const to = (run.starts[item] ?? run.lines.length) - 1;
      if (to > from) found.push({ from: Math.max(0, from - 1), to });
      from = undefined;
    }
  }
  return found;
}

/** The letters as they fold. A last dot stays, for under it stands what has become of the letter. */
export const folds = (run: ScriptRun): readonly Lines[] =>
  letters(run)
    .map(({ from, to }) => ({ from, to: run.lines[to] === '.' ? to - 1 : to }))
    .filter(({ from, to }) => to > from);
