import { isRead } from './moment.ts';
import type { Entry, Trace } from './trace.ts';

/** An empty line at the shell is seen, and changes nothing. */
const changesNothing = (entries: readonly Entry[]): boolean =>
  entries.every(({ event }) => event.kind === 'command' && event.text.trim() === '');

/** The moment one input earlier, past those that changed nothing; `undefined` at the beginning. */
export function stepBack({ entries }: Trace, moment: number | undefined): number | undefined {
  let from = Math.min(moment ?? entries.length, entries.length);
  while (from > 0) {
    const until = from;
    const input = entries[until - 1]?.input;
    while (entries[from - 1]?.input === input && from > 0) from--;
    if (!changesNothing(entries.slice(from, until))) return from;
  }
  return undefined;
}

/** Where the input ends in whose middle, or at whose beginning, this entry is. */
function endOf(entries: readonly Entry[], from: number): number {
  const input = entries[from]?.input;
  let until = from;
  while (until < entries.length && entries[until]?.input === input) until++;
  return until;
}

/** The entry after all inputs from here that changed nothing. */
function pastNothing(entries: readonly Entry[], from: number): number {
  let at = from;
  while (at < entries.length && changesNothing(entries.slice(at, endOf(entries, at))))
    at = endOf(entries, at);
  return at;
}

/** The moment one input later, past those that changed nothing; `undefined` where it is now already. */
export function stepOn({ entries }: Trace, moment: number | undefined): number | undefined {
  const from = moment ?? entries.length;
  if (from >= entries.length) return undefined;
  return pastNothing(entries, endOf(entries, pastNothing(entries, from)));
}

/** The moment, or the first one after it, at which nobody is in the middle of something: from there one can go on. */
export function restAt({ entries }: Trace, moment: number): number {
  let at = Math.max(0, moment);
  while (at < entries.length && !isAtRest(entries, at)) at++;
  return Math.min(at, entries.length);
}

/** Between two inputs, or between two lines of a paste of which one has been read. */
function isAtRest(entries: readonly Entry[], at: number): boolean {
  const [last, next] = [entries[at - 1], entries[at]];
  if (last === undefined || next === undefined || next.input !== last.input) return true;
  if (!isRead(next)) return false;
  for (let index = at - 1; entries[index]?.input === last.input; index--) {
    if (isRead(entries[index] as Entry)) return true;
  }
  return false;
}
