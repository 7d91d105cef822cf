import type { Cause } from '#mail/report.ts';

/** What its sender hears of a letter that could not be delivered: a report, or nothing, and why. */
export type Told = 'report' | 'null-sender' | 'not-wanted';

/** A recipient whom a letter that was taken could not be brought to. */
// RFC 5321 §3.6.3, §6.1
export interface Undelivered {
  readonly queueId: string;
  /** Virtual seconds. */
  readonly at: number;
  readonly mailFrom: string;
  readonly recipient: string;
  readonly cause: Cause;
  // RFC 3463
  readonly status: string;
  /** The same for people, as the server says it. */
  readonly words: string;
  readonly told: Told;
  /** The report that tells it, by its queue id. */
  readonly report?: string;
  /** It was a report itself, on the letter of that queue id. */
  readonly about?: string;
  /** The letter as it stood in the queue; one octet a byte. */
  readonly raw: Uint8Array;
}
