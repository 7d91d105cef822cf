import type { RfcRef } from './rfc.ts';
import type { Spelling } from './spelling.ts';

/** What may have been expected where a command stopped making sense; each has words in every language. */
export type Expected =
  | 'from-colon'
  | 'to-colon'
  | 'no-space'
  | 'opening-bracket'
  | 'closing-bracket'
  | 'local-part'
  | 'quoted-end'
  | 'at-sign'
  | 'domain'
  | 'label'
  | 'address-literal'
  | 'local-part-length'
  | 'domain-length'
  | 'path-length'
  | 'mailbox'
  | 'space-before-parameter'
  | 'keyword'
  | 'parameter-value'
  | 'hello-name'
  | 'nothing'
  | 'argument'
  | 'attribute'
  | 'attribute-value'
  | 'ascii';

/** What is wrong with a command: the offset in octets from the start of the text that was parsed, what belongs there, who says so. */
export interface Problem {
  readonly at: number;
  readonly expected: Expected;
  readonly rfc: RfcRef;
  /** The departure from the grammar that would have let this pass. */
  readonly spelling?: keyof Spelling;
}

/** What a production of the grammar yields: a value and the offset after it, or the first problem. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly end: number }
  | { readonly ok: false; readonly problem: Problem };
