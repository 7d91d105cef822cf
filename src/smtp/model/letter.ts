import type { Session, Transaction } from './session.ts';

/** A letter that the server has taken responsibility for: envelope and content, as it goes to delivery. */
// RFC 5321 §2.3.1, §4.2.5
export interface Letter {
  readonly queueId: string;
  /** Virtual seconds. */
  readonly at: number;
  readonly transaction: Transaction;
  readonly session: Session;
  /** Header section and body as received, dots undone; one octet a byte, lines end with CRLF. */
  readonly content: Uint8Array;
}
