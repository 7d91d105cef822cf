import type { Event } from '#world/event.ts';
import { isAlike } from './script-equal.ts';
import { type Stretch, stretchAt } from './script-lines.ts';
import type { ScriptRun } from './script-run.ts';

/** More than any reply takes. */
const STEPS = 100_000;

/** What of an event can be read on the screen. */
function visible(event: Event): unknown {
  if (event.kind === 'server') return [event.reply.code, event.reply.enhanced, event.reply.lines];
  return event.kind === 'output' ? event.text : event.kind;
}

const seenAt = ({ trace }: ScriptRun, stretch: Stretch | undefined): readonly unknown[] =>
  trace.entries.slice(stretch?.from, stretch?.to ?? 0).map(({ event }) => visible(event));

/** What was taken over from before is the same without a look into it. */
function isShared(
  before: ScriptRun,
  one: Stretch | undefined,
  after: ScriptRun,
  other: Stretch | undefined,
): boolean {
  if (one === undefined || other === undefined || one.to - one.from !== other.to - other.from) return false;
  for (let at = one.from; at < one.to; at++) {
    if (before.trace.entries[at] !== after.trace.entries[other.from + at - one.from]) return false;
  }
  return true;
}

/** The lines that have been answered otherwise than before, where the same script has been played twice: all of them, or those from
 *  one up to another. */
export function changedLines(
  before: ScriptRun,
  after: ScriptRun,
  from = 0,
  to = after.lines.length,
): ReadonlySet<number> {
  const changed = new Set<number>();
  for (let line = from; line < to; line++) {
    const [one, other] = [stretchAt(before, line), stretchAt(after, line)];
    if (isShared(before, one, after, other)) continue;
    if (!isAlike(seenAt(before, one), seenAt(after, other), STEPS)) changed.add(line);
  }
  return changed;
}
