import type { Facts } from './reply.ts';
import type { Value } from './setting.ts';

/** A switch of the server panel and the position that would have changed what a check found. */
export interface Flip {
  readonly behaviour: string;
  readonly setting: string;
  readonly value: Value;
}

/** One check on the way to a reply: who made it, what it found, and which switches would have changed that. */
export interface Check {
  /** `order`, `spelling`, `parameters`, or the id of a policy. */
  readonly by: string;
  readonly outcome: 'passed' | 'refused' | 'off';
  /** A word of its own for each thing that this check can find; with `by` it names the text that says so. */
  readonly found: string;
  readonly facts: Facts;
  readonly flips: readonly Flip[];
}
