import { wait } from '#world/wire.ts';
import { extend, run } from './run.ts';
import type { Entry, Trace } from './trace.ts';

/** The session after so many more seconds of silence. A wait that the session ends with grows instead of being followed
 *  by another, so that a clock which runs by itself does not fill the trace with its seconds. */
export function longer(trace: Trace, seconds: number): Trace {
  const input = trace.inputs.at(-1);
  if (input?.kind !== 'wait') return extend(trace, { kind: 'wait', seconds });
  const waited = { kind: 'wait', seconds: input.seconds + seconds } as const;
  const inputs = [...trace.inputs.slice(0, -1), waited];
  const { world, moments } = wait(trace.world, seconds);
  const last = trace.entries.at(-1) as Entry;
  // Somebody has hung up: what the wait led to stands behind its entry, and that is told anew.
  if (moments.length > 0 || last.event.kind !== 'wait') return run(trace.kitchen, inputs);
  const entry: Entry = { event: waited, at: world.now, input: last.input, world };
  return { kitchen: trace.kitchen, inputs, entries: [...trace.entries.slice(0, -1), entry], world };
}
