import type { Check } from './check.ts';
import type { Memory } from './memory.ts';
import type { Answer } from './reply.ts';
import type { Session } from './session.ts';

/** What a command leaves behind. */
export interface Outcome {
  readonly session: Session;
  readonly answer: Answer;
  readonly checks: readonly Check[];
  /** Left out: the server remembers what it remembered. */
  readonly memory?: Memory;
  /** What follows the reply. */
  readonly then?: 'close' | 'start-tls' | 'content' | 'accept';
}
