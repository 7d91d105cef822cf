import type { Facts } from '#smtp/model/reply.ts';

/** What kind of thing is offered; decides the sign beside it. */
export type CompletionKind =
  | 'verb'
  | 'later-verb'
  | 'keyword'
  | 'address'
  | 'parameter'
  | 'mechanism'
  | 'response'
  | 'field'
  | 'end'
  | 'program'
  | 'host'
  | 'port';

/** Something that may be offered, before it is known where it would go. */
export interface Candidate {
  readonly label: string;
  readonly insert: string;
  /** Where the caret stands afterwards, counted in `insert`; left out: at its end. */
  readonly caret?: number;
  readonly kind: CompletionKind;
  /** Key of the message that says what it is. */
  readonly about: string;
  readonly facts?: Facts;
  /** Is there something to offer right after it? */
  readonly more?: boolean;
}

/** A candidate and the stretch of text that it would take the place of. */
export interface Completion extends Candidate {
  readonly from: number;
  readonly to: number;
}

const bare = (text: string): string => text.toLowerCase().replace(/^</, '');

function fits({ insert, caret }: Candidate, typed: string, whole: string): boolean {
  if (insert === whole && caret === undefined) return false;
  return bare(insert).startsWith(bare(typed));
}

/** Those candidates that go on from what is typed between `from` and `at`; the text up to `to` gives way. */
export function offer(
  candidates: readonly Candidate[],
  text: string,
  from: number,
  at: number,
  to = at,
): readonly Completion[] {
  const typed = text.slice(from, at);
  const whole = text.slice(from, to);
  return candidates
    .filter((candidate) => fits(candidate, typed, whole))
    .map((candidate) => ({ ...candidate, from, to }));
}

/** The offset at which the run of characters around `at` ends. */
export function endOf(text: string, at: number, characters: RegExp): number {
  let to = at;
  while (to < text.length && characters.test(text.charAt(to))) to++;
  return to;
}
