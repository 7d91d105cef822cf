import type { Reasons } from './hearing.ts';
import type { Memory } from './memory.ts';
import type { Answer } from './reply.ts';
import type { Session } from './session.ts';

/** What a command leaves behind. */
export interface Outcome {
  readonly session: Session;
  readonly answer: Answer;
  readonly checks: Reasons;
  /** Left out: the server remembers what it remembered. */
  readonly memory?: Memory | undefined;
  /** What follows the reply. */
  readonly followedBy?: 'close' | 'start-tls' | 'content' | undefined;
  /** Counts as a mistake of the client, although it was carried out. */
  readonly isFault?: boolean | undefined;
  /** A chunk follows; the answer waits until it is in. */
  readonly chunk?: Chunk | undefined;
}

/** What most commands leave behind. */
// All fields are written out: V8 reads them at once in objects that are all made alike (measured, Node 20)
export const outcomeOf = (
  session: Session,
  said: Answer,
  checks: Reasons,
  memory?: Memory,
  followedBy?: Outcome['followedBy'],
): Outcome => ({
  session,
  answer: said,
  checks,
  memory,
  followedBy,
  isFault: undefined,
  chunk: undefined,
});

/** Octets that follow a BDAT command. They are read even where they are refused, lest they be taken for commands. */
// RFC 3030 §2
export interface Chunk {
  readonly octets: number;
  readonly last: boolean;
  readonly keep: boolean;
}
