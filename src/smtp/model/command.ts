import type { Memory } from './memory.ts';
import type { Outcome } from './outcome.ts';
import type { RfcRef } from './rfc.ts';
import type { Scene } from './scene.ts';
import type { State } from './session.ts';
import type { Verb } from './verb.ts';

/** One verb: where it is defined, and what it does once the order table has let it through. */
export interface Command {
  readonly verb: Verb;
  readonly rfc: RfcRef;
  /** `argument` is what stands after the verb and one space; `next` is where the order table leads. */
  run(argument: string, scene: Scene, memory: Memory, next: State): Outcome;
}

/** States a command. */
export const command = (definition: Command): Command => definition;
