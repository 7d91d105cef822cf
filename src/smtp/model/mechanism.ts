import type { Answer } from './reply.ts';
import type { RfcRef } from './rfc.ts';

/** What a mechanism wants next: another response to a challenge, or a login to be looked up; or it gives up. */
export type Next =
  /** The text before base64. */
  | {
      readonly kind: 'challenge';
      readonly text: string;
      readonly reason: 'auth-username' | 'auth-password' | 'auth-challenge';
    }
  | {
      readonly kind: 'credentials';
      readonly login: string;
      readonly password: string;
      readonly authorizeAs: string;
    }
  /** A digest of the challenge, keyed with the password. */
  | {
      readonly kind: 'digest';
      readonly login: string;
      readonly digest: string;
      readonly challenge: string;
    }
  | { readonly kind: 'refused'; readonly answer: Answer };

/** One SASL mechanism as a server plays it. */
// RFC 4422 §3
export interface Mechanism {
  readonly name: string;
  readonly rfc: RfcRef;
  /** The server speaks first: an initial response makes no sense. */
  readonly isServerFirst?: boolean;
  /** Given all responses so far, decoded to octets, says what comes next. */
  next(responses: readonly string[], challenge: string): Next;
}
