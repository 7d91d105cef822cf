import type { Input } from '#trace/input.ts';
import { traceAt } from '#trace/moment.ts';
import { extend, run } from '#trace/run.ts';
import { restAt } from '#trace/step.ts';
import type { Trace } from '#trace/trace.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { type AllBranches, type Branch, type Branches, type BranchName, NO_BRANCHES } from './branch.ts';
import { commonInputs, same } from './common-inputs.ts';
import { type KeptSession, keep } from './kept-session.ts';

/** More are not kept: the oldest without a name of its own goes. */
export const MOST_BRANCHES = 20;

/** Is the one session the beginning of the other, or all of it? */
const isWithin = (part: KeptSession, whole: KeptSession): boolean =>
  same(part.kitchen, whole.kitchen) && commonInputs(part.inputs, whole.inputs) === part.inputs.length;

/** The branches with one more, by age, and no more than are kept. */
function withBranch(others: readonly Branch[], more: Branch): readonly Branch[] {
  const oldest = others.find(({ name }) => name === undefined) ?? others[0];
  const kept = others.length < MOST_BRANCHES ? others : others.filter((branch) => branch !== oldest);
  return [...kept, more].toSorted((a, b) => a.id - b.id);
}

const newId = ({ here, others, removed }: Branches): number =>
  Math.max(here.id, removed?.id ?? 0, ...others.map(({ id }) => id)) + 1;

const parted = (id: number, after: Input | undefined, next: Input | undefined): BranchName => ({
  id,
  ...(after && { after }),
  ...(next && { next }),
});

/** The branches after the session has been left for another that goes on from `past` with `next`. */
export function forked(branches: Branches, left: Trace, past: Trace, next: Input | undefined): Branches {
  const { here, others } = branches;
  const after = past.inputs.at(-1);
  const name = here.next === undefined ? parted(here.id, after, left.inputs[past.inputs.length]) : here;
  const old: Branch = { ...here, ...name, session: keep(left, DEFAULT_KITCHEN) };
  const isKept = others.some(({ session }) => isWithin(old.session, session));
  return {
    here: parted(newId(branches), after, next),
    others: isKept ? others : withBranch(others, old),
  };
}

/** A session with its other continuations, and the moment of it that is looked at. */
interface Stand {
  readonly trace: Trace;
  readonly moment: number | undefined;
  readonly branches: AllBranches;
}

/** What the next input makes of the session. In the past a branch begins, unless it is the very input that came then. */
export function goOn(
  { trace, moment, branches, session }: Stand & { readonly session: string },
  next: Input,
): Stand {
  if (moment === undefined || moment >= trace.entries.length)
    return { trace: extend(trace, next), moment: undefined, branches };
  const { kitchen, inputs } = traceAt(trace, restAt(trace, moment));
  // Of the last input only a part may have been read by then.
  if (same([...inputs, next], trace.inputs.slice(0, inputs.length + 1))) {
    const until = trace.entries.findIndex(({ input }) => input > inputs.length);
    return { trace, moment: until < 0 ? undefined : until, branches };
  }
  const past = run(kitchen, inputs);
  const own = forked(branches[session] ?? NO_BRANCHES, trace, past, next);
  return { trace: extend(past, next), moment: undefined, branches: { ...branches, [session]: own } };
}
