import type { Answer } from './reply.ts';
import type { RfcRef } from './rfc.ts';
import type { Account } from './server.ts';
import type { Said } from './session.ts';

/** What a server has at hand when it judges a response. */
export interface Desk {
  readonly hostname: string;
  readonly accounts: readonly Account[];
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** Whom the client's TLS certificate names; undefined where the client has shown none. */
  readonly certified: string | undefined;
  /** State of the server's die: nonces come from it. */
  readonly dice: number;
}

/** Why a server sends a challenge. */
export type ChallengeReason =
  | 'auth-username'
  | 'auth-password'
  | 'auth-challenge'
  | 'auth-digest-wanted'
  | 'auth-proof-wanted'
  | 'auth-server-proof'
  | 'auth-token-refused';

/** What convinced the server; with `authentication` it names the text that says so. */
export type Conviction = 'passed' | 'proof' | 'token' | 'certificate';

/** What a mechanism comes to: another challenge, somebody who says who they are and how they prove it, a guest, or a refusal. */
export type Next =
  | {
      readonly kind: 'challenge';
      /** The text before base64. */
      readonly text: string;
      readonly reason: ChallengeReason;
      /** The die after a nonce was drawn from it; left out where none was. */
      readonly dice?: number;
    }
  /** A password that is still to be compared. */
  | {
      readonly kind: 'credentials';
      readonly login: string;
      readonly password: string;
      readonly authorizeAs: string;
    }
  /** The mechanism itself has seen the proof. */
  | {
      readonly kind: 'proven';
      readonly login: string;
      readonly authorizeAs: string;
      readonly by: Conviction;
    }
  /** Nobody in particular: the client leaves a word about itself and proves nothing. */
  | { readonly kind: 'guest'; readonly trace: string }
  | { readonly kind: 'refused'; readonly answer: Answer; readonly found?: string };

/** One SASL mechanism: as a server plays it, and what a mail program answers. */
// RFC 4422 §5
export interface Mechanism {
  readonly name: string;
  readonly rfc: RfcRef;
  /** The server speaks first: an initial response has no place (RFC 4954 §4). */
  readonly serverFirst?: true;
  /** Given all that was said so far, says what comes next. */
  next(said: Said, desk: Desk): Next;
  /** What a mail program answers now for this account; undefined where it could not. `nonce` is the client's own. */
  respond(said: Said, account: Account, nonce: string): string | undefined;
}

/** States a mechanism. */
export const mechanism = (definition: Mechanism): Mechanism => definition;
