import type { Block, Inline } from '#prose/block.ts';
import type { Input } from '#trace/input.ts';
import type { Kitchen } from '#world/kitchen.ts';

/** One line of a solution: something the student does, or what is expected to come back. */
export type Line = Deed | Expectation;

/** Something the student does. `at` is the line of the lesson's file, counted from 1. */
export interface Deed {
  readonly kind: 'do';
  readonly input: Input;
  readonly at: number;
}

/** One line of an expected reply: `code` alone, or code and text; `text` may end with `…` for anything.
 *  `last` is false for `250-`; a text that is only `…` there stands for all lines that are left. */
export interface Expectation {
  readonly kind: 'expect';
  readonly code: number;
  readonly text: string | undefined;
  readonly last: boolean;
  readonly at: number;
}

/** Something that must hold of the trace for the step to be done, and the words that say so to the student. */
export interface Goal {
  readonly condition: Condition;
  readonly words: readonly Inline[];
  readonly at: number;
}

/** A predicate on the trace by the form that it is written in (`delivered to MAILBOX`), with what stands in the
 *  places of the capitals. */
export interface Condition {
  readonly name: string;
  readonly arguments: readonly string[];
}

/** A way that does not lead there, and what to tell somebody who took it. */
export interface WrongWay {
  readonly lines: readonly Line[];
  readonly hint: readonly Inline[];
  readonly at: number;
}

/** One step: text, task, goals, the model solution, wrong ways and hints. */
export interface Step {
  readonly title: string;
  readonly prose: readonly Block[];
  readonly task: readonly Inline[];
  readonly goals: readonly Goal[];
  /** Goals that were read from the model solution must be reached in its order; written ones in any. */
  readonly inOrder: boolean;
  readonly solution: readonly Line[];
  readonly wrongWays: readonly WrongWay[];
  readonly hints: readonly (readonly Inline[])[];
  readonly at: number;
}

/** A lesson in one language, ready to be shown, played and judged. */
export interface Lesson {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly kitchen: Kitchen;
  /** `real`: while the student is connected, virtual time runs with the time of the room. Left out: only when it is let pass. */
  readonly clock?: 'real';
  readonly steps: readonly Step[];
}
