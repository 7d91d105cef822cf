import type { Parsed, Problem } from '../model/problem.ts';
import type { Spelling } from '../model/spelling.ts';

/** The departure from the grammar that would have let this pass, if there is one: the switch to offer. */
export const spellingNeeded = ({ spelling }: Problem): keyof Spelling | undefined => spelling;

/** Names a departure only where it helps: where with it, and with others if need be, the whole text can be read. */
// RFC 5321 §3.3, §4.1.1, §4.1.2 say what is strict; a line may need leave from several of them
export function honest<T>(
  parsed: Parsed<T>,
  spelling: Spelling,
  again: (spelling: Spelling) => Parsed<T>,
): Parsed<T> {
  if (parsed.ok || parsed.problem.spelling === undefined) return parsed;
  const { at, expected, rfc, spelling: needed } = parsed.problem;
  const then = again({ ...spelling, [needed]: true });
  const helps = then.ok || then.problem.spelling !== undefined;
  return helps ? parsed : { ok: false, problem: { at, expected, rfc } };
}
