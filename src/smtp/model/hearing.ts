import type { Check } from './check.ts';
import type { Memory } from './memory.ts';
import type { Mailbox, Path } from './path.ts';
import type { Contents, Moment } from './policy.ts';
import type { Scene } from './scene.ts';
import type { Hello, Parameters } from './session.ts';

/** What the policies are asked about at each moment. */
export interface Subjects {
  readonly onConnect: undefined;
  readonly onHello: Hello;
  readonly onMail: { readonly reversePath: Path; readonly parameters: Parameters };
  readonly onRcpt: Mailbox;
  readonly onData: undefined;
  readonly onContent: Contents;
}

/** A question as it was put to the policies, and the checks before it. Policies are pure: asked again, they find the same,
 *  so that nothing need be noted down on the way of a line that nobody may ever ask about. */
export interface Hearing {
  readonly moment: Moment;
  readonly subject: Subjects[Moment];
  readonly scene: Scene;
  readonly memory: Memory;
  readonly made: readonly Check[];
  /** The checks after it. */
  readonly after?: readonly Check[];
}

/** Why a reply is as it is: the checks on the way to it, or the question from which they follow. */
export type Reasons = readonly Check[] | Hearing;
