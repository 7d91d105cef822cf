import type { Delivery } from './delivery.ts';

/** A letter that the server has taken, and keeps until the hour that its sender has named. */
// RFC 4865 §4.2
export interface Held {
  readonly queueId: string;
  /** Virtual seconds. */
  readonly until: number;
  /** Of letters that are due at once the one with the highest goes first. */
  // RFC 6710 §5.1
  readonly priority: number;
  readonly deliveries: readonly Delivery[];
}
