import type { Input } from '#trace/input.ts';
import type { KeptSession } from './kept-session.ts';

/** What a branch is called: by the student, or by where it parted from another and what came then. */
export interface BranchName {
  readonly id: number;
  readonly name?: string;
  /** The last input that both have. */
  readonly after?: Input;
  /** The first that only this one has. */
  readonly next?: Input;
}

/** A continuation of the session that is not on the stage. */
export interface Branch extends BranchName {
  readonly session: KeptSession;
}

/** All continuations of one session: the name of the one on the stage, and the others. */
export interface Branches {
  readonly here: BranchName;
  /** By their ids, the oldest first. */
  readonly others: readonly Branch[];
  /** The one that was deleted last, as long as it can be brought back. */
  readonly removed?: Branch;
}

/** The branches of all sessions, by session. */
export type AllBranches = Readonly<Record<string, Branches>>;

/** A session without branches. */
export const NO_BRANCHES: Branches = { here: { id: 1 }, others: [] };
