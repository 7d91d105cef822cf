import type { Check, Flip } from './check.ts';
import type { Mailbox, Path } from './path.ts';
import type { Provenance } from './provenance.ts';
import type { Question } from './question.ts';
import type { Answer, Facts } from './reply.ts';
import type { RfcRef } from './rfc.ts';
import type { Scene } from './scene.ts';
import type { Hello, Parameters } from './session.ts';
import type { Settings, ValuesOf } from './setting.ts';

/** Works out what there is to tell, from what the policy was asked. */
export type Tell = (subject: never, scene: Scene, values: never, memory: never) => Facts;

/** What a policy found, what it remembers from now on, and, if it refuses, with which answer. */
export interface Verdict<M> {
  readonly found: string;
  /** What there is to tell of it. Of what lets a client pass hardly anybody wants to hear: it can wait until somebody does. */
  readonly facts?: Facts | Tell | undefined;
  /** Left out: the memory stays as it was. */
  readonly memory?: M | undefined;
  readonly refusal?: Answer | undefined;
  /** Left out: switching the policy off is what would have changed a refusal. */
  readonly flips?: readonly Flip[] | undefined;
}

/** The verdict of a policy that has nothing against it. */
// All fields are written out: V8 reads them at once in objects that are all made alike (measured, Node 20)
export const passes = <M = never>(found: string, facts?: Facts | Tell, memory?: M): Verdict<M> => ({
  found,
  facts,
  memory,
  refusal: undefined,
  flips: undefined,
});

/** A letter that has come in: the octets that were kept, dots undone, and how many had come. */
export interface Contents {
  readonly octets: Uint8Array;
  readonly size: number;
}

/** One letter that lies in a mailbox already. */
export interface Stored {
  readonly mailbox: string;
  readonly octets: number;
}

/** The moments at which a policy may be asked; each policy implements those that concern it. */
export type Moment = 'onConnect' | 'onHello' | 'onMail' | 'onRcpt' | 'onData' | 'onContent';

/** What behaviours are about, in the order in which the server panel shows them; extensions have a group of their own. */
export const GROUPS = ['access', 'recipient', 'sender', 'connection', 'pace', 'letter', 'reading'] as const;
export type Group = (typeof GROUPS)[number];

/** A behaviour that a server may have or not have. Refusing and remembering are separate. */
export interface Policy<S extends Settings = Settings, M = unknown> {
  readonly id: string;
  readonly rfc: RfcRef;
  readonly group: Group;
  readonly provenance: Provenance;
  /** Is its check worth a line of its own in an explanation even while it is off? */
  readonly notable?: true;
  /** Is it on when nobody has said anything? */
  readonly on: boolean;
  readonly settings: S;
  /** What it remembers at the beginning. */
  readonly memory: M;
  /** What it has asked the DNS on its way, told from what it has found. */
  questions?(check: Check, values: ValuesOf<S>): readonly Question[];
  /** Its memory when it is switched on in the middle of a session, with these letters in the mailboxes. */
  takeStock?(stored: readonly Stored[]): M;
  onConnect?(scene: Scene, values: ValuesOf<S>, memory: M): Verdict<M> | undefined;
  onHello?(hello: Hello, scene: Scene, values: ValuesOf<S>, memory: M): Verdict<M> | undefined;
  onMail?(
    mail: { reversePath: Path; parameters: Parameters },
    scene: Scene,
    values: ValuesOf<S>,
    memory: M,
  ): Verdict<M> | undefined;
  onRcpt?(mailbox: Mailbox, scene: Scene, values: ValuesOf<S>, memory: M): Verdict<M> | undefined;
  /** DATA or the first BDAT: the envelope is complete. */
  onData?(scene: Scene, values: ValuesOf<S>, memory: M): Verdict<M> | undefined;
  /** The recipients stand in the session's transaction. */
  onContent?(content: Contents, scene: Scene, values: ValuesOf<S>, memory: M): Verdict<M> | undefined;
}

/** States a policy. */
export const policy = <const S extends Settings, M>(definition: Policy<S, M>): Policy<S, M> => definition;
