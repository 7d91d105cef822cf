import type { Block, Inline } from '#prose/block.ts';
import type { Input } from '#trace/input.ts';
import type { Kitchen } from '#world/kitchen.ts';

/** One line of a solution: something the student does, or what is expected to come back. */
export type Line =
  | { readonly kind: 'do'; readonly input: Input; readonly at: number }
  /** `code` alone, or code and text; `text` may end with `…` for anything. */
  | {
      readonly kind: 'expect';
      readonly code: number;
      readonly text: string | undefined;
      readonly last: boolean;
      readonly at: number;
    };

/** Something that must hold of the trace for the step to be done, and the words that say so to the student. */
export interface Goal {
  readonly condition: Condition;
  readonly words: readonly Inline[];
}

/** A predicate on the trace by name, with its arguments: `delivered to alice`, `reason greylisted`. */
export interface Condition {
  readonly name: string;
  readonly arguments: readonly string[];
}

/** A way that does not lead there, and what to tell somebody who took it. */
export interface WrongWay {
  readonly lines: readonly Line[];
  readonly hint: readonly Inline[];
}

/** One step: text, task, goals, the model solution, wrong ways and hints. */
export interface Step {
  readonly title: string;
  readonly prose: readonly Block[];
  readonly task: readonly Inline[];
  readonly goals: readonly Goal[];
  readonly solution: readonly Line[];
  readonly wrongWays: readonly WrongWay[];
  readonly hints: readonly (readonly Inline[])[];
}

/** A lesson in one language, ready to be shown, played and judged. */
export interface Lesson {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly kitchen: Kitchen;
  readonly steps: readonly Step[];
}
