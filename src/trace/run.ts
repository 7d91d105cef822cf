import { setBehaviour, setPersonality } from '#world/change.ts';
import type { Event } from '#world/event.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { worldOf } from '#world/open.ts';
import { pressKey, typeLine } from '#world/type.ts';
import { type Happened, type Moment, passed, wait } from '#world/wire.ts';
import type { World } from '#world/world.ts';
import type { Input } from './input.ts';
import type { Trace } from './trace.ts';

/** What typing a line and pressing Enter takes, in virtual seconds. */
export const SECONDS_A_LINE = 1;

/** An empty session in this kitchen. */
export const begin = (kitchen: Kitchen): Trace => ({
  kitchen,
  inputs: [],
  entries: [],
  world: worldOf(kitchen),
});

/** Lines that were pasted go out together: no time passes between them. */
function typed(world: World, text: string): Happened {
  const typing = wait(world, SECONDS_A_LINE);
  if (typing.moments.length === 0 && !text.includes('\n')) return typeLine(typing.world, text);
  const moments: Moment[] = [...typing.moments];
  let now = typing.world;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const happened = typeLine(now, line, index < lines.length - 1);
    moments.push(...happened.moments);
    now = happened.world;
  }
  return { world: now, moments };
}

const changed = (world: World, next: World, event: Event): Happened =>
  next === world ? { world, moments: [] } : { world: next, moments: [{ event, world: next }] };

/** What one input leads to. */
export function happening(world: World, input: Input): Happened {
  switch (input.kind) {
    case 'line':
      return typed(world, input.text);
    case 'key':
      return pressKey(world, input.key);
    case 'wait':
      return passed(world, input.seconds);
    case 'set':
      return changed(world, setBehaviour(world, input.behaviour, input.setting, input.value), input);
    case 'personality':
      return changed(world, setPersonality(world, input.id), input);
  }
}

/** The session after more inputs. Never throws; the old trace stays as it is. */
function extendBy(trace: Trace, more: readonly Input[]): Trace {
  // A list for all of them: a copy of the trace for each input would cost the square of their number.
  const entries = [...trace.entries];
  let { world } = trace;
  for (const [index, input] of more.entries()) {
    const happened = happening(world, input);
    for (const { event, world: then } of happened.moments) {
      entries.push({ event, at: then.now, input: trace.inputs.length + index, world: then });
    }
    world = happened.world;
  }
  return { kitchen: trace.kitchen, inputs: [...trace.inputs, ...more], entries, world };
}

/** The session after one more input. */
export const extend = (trace: Trace, input: Input): Trace => extendBy(trace, [input]);

/** The whole session that these inputs make in this kitchen. */
export const run = (kitchen: Kitchen, inputs: readonly Input[]): Trace => extendBy(begin(kitchen), inputs);
