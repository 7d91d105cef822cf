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
  readonly memory?: Memory;
  /** What follows the reply. */
  readonly followedBy?: 'close' | 'start-tls' | 'content';
  /** Counts as a mistake of the client, although it was carried out. */
  readonly isFault?: boolean;
  /** A chunk follows; the answer waits until it is in. */
  readonly chunk?: Chunk;
}

/** Octets that follow a BDAT command. They are read even where they are refused, lest they be taken for commands. */
// RFC 3030 §2
export interface Chunk {
  readonly octets: number;
  readonly last: boolean;
  readonly keep: boolean;
}
