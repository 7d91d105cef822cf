import type { Inline } from '#prose/block.ts';
import type { Trace } from '#trace/trace.ts';
import { conditionForm } from './condition/catalogue.ts';
import { wayTaken } from './hint.ts';
import type { Goal, Lesson, Step } from './lesson.ts';
import { type Moment, moments } from './moment.ts';

/** How far a student has come with a step. */
export interface Judgement {
  readonly goals: readonly { readonly words: readonly Inline[]; readonly done: boolean }[];
  readonly passed: boolean;
  /** What to say to somebody who has just taken a wrong way that the lesson knows. */
  readonly hint?: readonly Inline[];
}

/** Judges a step by the trace alone. A step begins where the one before it was passed, or, if that never happened,
 *  where that one began; it is passed at the first moment at which all its goals are reached, and stays so. */
export function judge(lesson: Lesson, stepIndex: number, trace: Trace): Judgement {
  const all = untilNow(trace);
  const step = lesson.steps[stepIndex];
  if (step === undefined) return { goals: [], passed: false };
  let begin = BEFORE_ALL;
  for (const earlier of lesson.steps.slice(0, stepIndex))
    begin = follow(earlier, all, begin).passedAt ?? begin;
  const { done, passedAt } = follow(step, all, begin);
  const passed = passedAt !== undefined;
  const hint = passed ? undefined : wayTaken(step, all.slice(begin + 1))?.hint;
  return {
    goals: step.goals.map(({ words }, i) => ({ words, done: passed || done[i] === true })),
    passed,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** All moments; the last one with the world as it is now, since time may have passed after it. */
function untilNow({ entries, world }: Trace): readonly Moment[] {
  const all = moments(entries);
  const last = all.at(-1);
  return last === undefined ? [] : [...all.slice(0, -1), { ...last, entry: { ...last.entry, world } }];
}

/** Index of the moment before the first. */
const BEFORE_ALL = -1;

interface Progress {
  readonly done: readonly boolean[];
  readonly passedAt: number | undefined;
}

/** Follows one step from the moment at which it began. What has happened up to then no longer counts; what is so then, does. */
function follow(step: Step, all: readonly Moment[], begin: number): Progress {
  const since = all[begin]?.entry.world.now ?? 0;
  let done: readonly boolean[] = step.goals.map(() => false);
  for (let i = Math.max(0, begin); i < all.length; i++) {
    done = reached(step, done, { moment: all[i] as Moment, since, isNew: i > begin });
    if (done.every(Boolean)) return { done, passedAt: i };
  }
  return { done, passedAt: undefined };
}

interface Now {
  readonly moment: Moment;
  readonly since: number;
  /** False at the moment that ended the step before: it has been counted there. */
  readonly isNew: boolean;
}

/** Which goals are reached after one more moment. Where order counts, a moment reaches one goal at most, and only the next. */
function reached(step: Step, done: readonly boolean[], now: Now): readonly boolean[] {
  if (!step.inOrder) return step.goals.map((goal, i) => isReached(goal, done[i] === true, now));
  const next = done.indexOf(false);
  return step.goals.map((goal, i) => (i === next ? isReached(goal, false, now) : done[i] === true));
}

function isReached({ condition }: Goal, before: boolean, { moment, since, isNew }: Now): boolean {
  const form = conditionForm(condition.name);
  if (form?.kind === 'state') return form.holds(moment.entry.world, condition.arguments, since);
  return before || (isNew && form?.holds(moment, condition.arguments) === true);
}
