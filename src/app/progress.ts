import type { Trace } from '#trace/trace.ts';
import type { Engine } from './engine.ts';
import type { App } from './store.ts';
import type { Progress } from './stored.ts';

/** The progress of the lesson with what this trace has passed. */
export function progressed(
  { lesson, step, progress }: App,
  trace: Trace,
  { judge }: Engine,
): App['progress'] {
  if (lesson === undefined) return progress;
  const known: Progress = progress[lesson.id] ?? { step, done: [] };
  if (known.done.includes(step) || !judge(lesson, step, trace).passed) return progress;
  const done = [...known.done, step].toSorted((a, b) => a - b);
  return { ...progress, [lesson.id]: { step, done } };
}
