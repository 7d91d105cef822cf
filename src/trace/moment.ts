import { settled } from '#memory/settled.ts';
import { worldOf } from '#world/open.ts';
import type { Input } from './input.ts';
import type { Entry, Trace } from './trace.ts';

/** Of a paste, the lines that had been read by then: the client's and the shell's own, in order. */
function begun(input: Input, read: number): Input {
  if (input.kind !== 'line') return input;
  return { kind: 'line', text: input.text.split('\n').slice(0, Math.max(1, read)).join('\n') };
}

/** Is a line read in this moment: one that the client sends, or one for the shell? */
export const isRead = ({ event: { kind } }: Entry): boolean =>
  kind === 'command' || kind === 'client' || kind === 'swallowed';

/** Where a moment is in the middle of a paste, only what had been read of it by then belongs to the past. */
function inputsUntil({ inputs, entries }: Trace, count: number): readonly Input[] {
  const last = entries[count - 1];
  if (last === undefined) return [];
  const next = entries[count];
  if (next?.input !== last.input) return inputs.slice(0, last.input + 1);
  const read = entries.slice(0, count).filter((entry) => entry.input === last.input && isRead(entry));
  return [...inputs.slice(0, last.input), begun(inputs[last.input] as Input, read.length)];
}

function cut(trace: Trace, count: number): Trace {
  const world = trace.entries[count - 1]?.world ?? worldOf(trace.kitchen);
  return {
    kitchen: trace.kitchen,
    inputs: inputsUntil(trace, count),
    entries: trace.entries.slice(0, count),
    world,
  };
}

const cuts = settled((_trace: Trace) => new Map<number, Trace>());

/** Somebody who drags through a long session passes every moment of it: only the latest few stay. */
const MOST_CUTS = 32;

/** The session as it was after so many entries: what every view shows of that moment, and what can be gone on from.
 *  Left out, or past the end: as it is now. The same moment is the same value. */
export function traceAt(trace: Trace, count: number | undefined): Trace {
  if (count === undefined || count >= trace.entries.length) return trace;
  const known = cuts(trace);
  const made = known.get(count) ?? cut(trace, Math.max(0, count));
  known.set(count, made);
  const [oldest] = known.keys();
  if (known.size > MOST_CUTS) known.delete(oldest as number);
  return made;
}
