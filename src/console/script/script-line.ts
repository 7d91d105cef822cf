import { deedOf, isJoined, typedBy } from '#trace/script-line.ts';
import { worldBefore } from '#trace/script-lines.ts';
import type { ScriptRun } from '#trace/script-run.ts';
import type { World } from '#world/world.ts';
import { type Reader, readerOf } from '../language/reader.ts';

/** One line of a script as the prompt would have had it: who reads it in which world, and what is typed by it. */
export interface ScriptLine {
  readonly world: World;
  /** `script`: nobody; the line says something about time, keys or the kitchen. */
  readonly reader: Reader | 'script';
  /** What is typed, without the sign that stands before it. */
  readonly text: string;
  /** Where the text begins in the line. */
  readonly from: number;
}

/** How many characters of a line are a sign of the script's own: `+ `, or a backslash. */
function signOf(line: string): number {
  if (isJoined(line)) return Math.min(2, line.length);
  return line.length - typedBy(line).length;
}

/** Reads one line of a script where it stands. */
export function scriptLine(run: ScriptRun, nth: number, line = run.lines[nth] ?? ''): ScriptLine {
  const world = worldBefore(run, nth);
  if (deedOf(line) !== undefined) return { world, reader: 'script', text: line, from: 0 };
  const from = signOf(line);
  return { world, reader: readerOf(world), text: line.slice(from), from };
}
