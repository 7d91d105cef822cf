import type { ScriptRun } from '#trace/script-run.ts';
import { type Signature, signatureAt } from '../language/signature.ts';
import { scriptLine } from './script-line.ts';

/** How the command in a line of a script is written, and which part of it lies at a column; `undefined` where it is none. */
export function scriptSignature(
  run: ScriptRun,
  nth: number,
  column: number,
  line = run.lines[nth] ?? '',
): Signature | undefined {
  const { world, reader, text, from } = scriptLine(run, nth, line);
  return reader === 'command' ? signatureAt(world, text, Math.max(0, column - from)) : undefined;
}
