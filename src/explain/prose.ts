/** What may be missing from a file of explanations, in the words of whoever builds the site. */
const MESSAGES = {
  section: 'a "## section" belongs here',
  'another-name': 'this name has been used above',
  title: 'a "### Title" belongs here',
  meaning: 'a paragraph that says what it means belongs here',
  quotation: 'a "> quotation" that says why it came belongs here',
  'numbered-list': 'a numbered list of what to do belongs here',
  item: 'an item of the form "- `key` words" belongs here',
  key: 'this is not a key that belongs here',
  nothing: 'nothing belongs here',
} as const;

/** What may be missing from a file of explanations. */
export type Wanted = keyof typeof MESSAGES;

/** What is wrong with a file of explanations, for its author: where, and what belongs there. Both count from 1. */
export interface ProseProblem {
  readonly line: number;
  readonly column: number;
  readonly wanted: Wanted;
  readonly message: string;
}

/** What a file of explanations yields, or everything that is wrong with it. */
export type Prose<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ProseProblem[] };

/** A problem at the beginning of a line. */
export const wanted = (what: Wanted, line: number): ProseProblem => ({
  line,
  column: 1,
  wanted: what,
  message: MESSAGES[what],
});

/** The value, unless something is wrong. */
export const proseOf = <T>(value: T, problems: readonly ProseProblem[]): Prose<T> =>
  problems.length === 0 ? { ok: true, value } : { ok: false, problems };
