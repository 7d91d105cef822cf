import type { Inline } from '#prose/block.ts';

/** What there is to say about one reason, in one language. */
export interface Explanation {
  /** A few words: "Relaying denied". */
  readonly title: string;
  /** What it means, for any session. */
  readonly meaning: readonly Inline[];
  /** Why it came here; holds facts of the session. */
  readonly why: readonly Inline[];
  /** What to do now, one step an item. */
  readonly todo: readonly (readonly Inline[])[];
}

/** All explanations of one language by reason, and the words for digits, status parts and what checks found. */
export interface Explanations {
  readonly reasons: Readonly<Record<string, Explanation>>;
  /** Keys `first.2`, `second.5`, `code.250`, `class.5`, `subject.1`, `detail.1.5`. */
  readonly codes: Readonly<Record<string, string>>;
  /** Keys `order` (the name of the check) and `order.passed` (what it found); values may hold `{facts}`. */
  readonly checks: Readonly<Record<string, string>>;
}

/** The title as a sentence in running text: one that asks needs no full stop. */
export const titleSentence = (title: string): string => (/[?!…]$/.test(title) ? title : `${title}.`);
