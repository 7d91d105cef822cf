import type { Provenance } from './provenance.ts';
import type { Answer, ReplyForm } from './reply.ts';
import type { RfcRef } from './rfc.ts';
import type { Scene } from './scene.ts';
import type { Server } from './server.ts';
import type { Parameters, Session } from './session.ts';
import type { Settings, ValuesOf } from './setting.ts';
import type { Verb } from './verb.ts';

/** Taken, but with another value than the client gave, and this is what it is told instead of the usual reply. */
export interface Altered {
  readonly value: string;
  readonly told: Answer;
}

/** What reading a parameter comes to: it is taken, perhaps altered; refused; or not known here at this moment. */
export type ReadValue = 'ok' | Altered | Answer | 'unknown';

/** Reads the value of one MAIL or RCPT parameter; `undefined` is a parameter without `=value`.
 *  `given` are the parameters before it. */
export type ReadParameter<S extends Settings> = (
  value: string | undefined,
  values: ValuesOf<S>,
  scene: Scene,
  given: Parameters,
) => ReadValue;

/** The values of a parameter: how they are written, in the words of the standard, and some that a client may begin with. */
export interface ParameterValues {
  readonly forms: readonly string[];
  readonly examples: readonly string[];
}

/** What the EHLO reply may depend on: the server, who asks, and how. */
export interface Audience {
  readonly server: Server;
  readonly session: Pick<Session, 'client' | 'login' | 'tls'>;
  readonly now: number;
}

/** What the standard says an extension must define, item by item and in its order. */
// RFC 5321 §2.2.2
export interface Extension<S extends Settings = Settings> {
  readonly rfc: RfcRef;
  readonly name: string;
  readonly keyword: string;
  /** Left out: as in the standard that it names. */
  readonly provenance?: Provenance;
  /** Is it on when nobody has said anything? */
  readonly on: boolean;
  readonly settings: S;
  /** Octets by which MAIL and RCPT may exceed the 512 of the base protocol. */
  readonly mailLengthIncrease?: number;
  readonly rcptLengthIncrease?: number;
  /** The words after the keyword in the EHLO reply; undefined where the keyword is not to be shown now. */
  ehloParameters(audience: Audience, values: ValuesOf<S>): readonly string[] | undefined;
  /** The whole line, for a keyword that stands otherwise; undefined where it is not to be shown now. */
  ehloLine?(audience: Audience): string | undefined;
  /** Are other words shown at another time? */
  readonly followsClock?: true;
  readonly mailParameters?: Readonly<Record<string, ReadParameter<S>>>;
  readonly rcptParameters?: Readonly<Record<string, ReadParameter<S>>>;
  /** What its parameters may be given, by keyword; one that is not among them takes no value. */
  readonly parameterValues?: Readonly<Record<string, ParameterValues>>;
  /** The answer to a parameter of this extension that a command gives twice; left out, the last one counts. */
  readonly twice?: ReplyForm;
  readonly verbs?: readonly Verb[];
}

/** States an extension. */
export const extension = <const S extends Settings>(definition: Extension<S>): Extension<S> => definition;
