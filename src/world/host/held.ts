import type { Delivery } from './delivery.ts';
import type { Undelivered } from './undelivered.ts';

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
  /** Whom it will not reach. */
  readonly undelivered: readonly Undelivered[];
}

/** To whom a letter in the queue is to go; reports on it are letters of their own. */
export const recipientsOf = ({ deliveries, undelivered }: Held): readonly string[] =>
  [...deliveries, ...undelivered]
    .filter(({ about }) => about === undefined)
    .map(({ recipient }) => recipient);
