import type { PathArgument } from '../grammar/path-argument.ts';
import { spellingNeeded } from '../grammar/spelling-needed.ts';
import type { Check, Flip } from '../model/check.ts';
import type { Parsed, Problem } from '../model/problem.ts';
import type { Server } from '../model/server.ts';
import { type Spelling, STRICT } from '../model/spelling.ts';
import { spellingOf } from '../policy/spelling.ts';
import { lenient, misspelt, WELL_FORMED } from './checks.ts';

/** No white space at the end either. */
const STRICT_TO_THE_END: Spelling = { ...STRICT, trailingSpace: false };

type Grammar = (text: string, spelling: Spelling) => Parsed<PathArgument>;

/** The argument read, and the check that says how well it was spelt; or the problem, and the switches that would take it. */
export type Read =
  | { readonly ok: true; readonly value: PathArgument; readonly checks: readonly Check[] }
  | { readonly ok: false; readonly problem: Problem; readonly checks: readonly Check[] };

const leniency = (problem: Problem): readonly Flip[] => {
  const setting = spellingNeeded(problem);
  return setting === undefined ? [] : [{ behaviour: 'spelling', setting, value: true }];
};

/** Reads an argument strictly, and if that fails as the server's own leniency allows. */
export function readArgument(grammar: Grammar, text: string, server: Server): Read {
  const spelling = spellingOf(server);
  const strictly = grammar(text, spelling.trailingSpace ? STRICT : STRICT_TO_THE_END);
  if (strictly.ok) return { ok: true, value: strictly.value, checks: WELL_FORMED };
  const leniently = grammar(text, spelling);
  if (leniently.ok) return { ok: true, value: leniently.value, checks: lenient(strictly.problem) };
  const { problem } = leniently;
  return { ok: false, problem, checks: misspelt(problem, leniency(problem)) };
}
