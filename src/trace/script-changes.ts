import type { Event } from '#world/event.ts';
import { isAlike } from './script-equal.ts';
import { stretchAt } from './script-lines.ts';
import type { ScriptRun } from './script-run.ts';

/** More than any reply takes. */
const STEPS = 100_000;

/** What of an event can be read on the screen. */
function visible(event: Event): unknown {
  if (event.kind === 'server') return [event.reply.code, event.reply.enhanced, event.reply.lines];
  return event.kind === 'output' ? event.text : event.kind;
}

function seenAt(run: ScriptRun, line: number): readonly unknown[] {
  const stretch = stretchAt(run, line);
  return run.trace.entries.slice(stretch?.from, stretch?.to ?? 0).map(({ event }) => visible(event));
}

/** The lines that have been answered otherwise than before, where the same script has been played twice. */
export function changedLines(before: ScriptRun, after: ScriptRun): ReadonlySet<number> {
  const changed = new Set<number>();
  for (let line = 0; line < after.lines.length; line++) {
    if (!isAlike(seenAt(before, line), seenAt(after, line), STEPS)) changed.add(line);
  }
  return changed;
}
