import type { Facts } from './reply.ts';

/** What happens in a server that it may write down. */
export type Happening =
  | 'connected'
  /** Client and server have agreed on TLS. */
  | 'secured'
  | 'logged-in'
  | 'login-failed'
  /** The first recipient was taken: from now on there is a letter in the making. */
  | 'begun'
  /** A policy has refused something. */
  | 'refused'
  /** Any reply 4xx or 5xx, refusals by a policy too. */
  | 'failed'
  /** A line that is no SMTP at all. */
  | 'not-smtp'
  | 'accepted'
  /** Once for each recipient of an accepted letter. */
  | 'addressed'
  | 'stored'
  | 'handed-on'
  /** A letter that was taken cannot be brought to one of its recipients. */
  | 'undelivered'
  /** The server has written a report on a letter: the facts are the report's. */
  | 'reported'
  | 'held'
  | 'completed'
  /** A transaction has ended without a letter. */
  | 'dropped'
  | 'lost'
  | 'timeout'
  | 'disconnected';

/** One line of a log: the program that writes it, and its text; `{name}` stands for a fact. */
export interface LogForm {
  readonly by: string;
  readonly text: string;
  /** Written only where the facts are these; `yes` and '' for what is so or is not. */
  readonly when?: Facts;
}

/** How a server keeps its log. What it does not write down is left out. */
export interface LogStyle {
  /** What stands before each line. */
  readonly prefix: string;
  /** Process numbers by program: on a real machine they are any numbers. */
  readonly processes: Readonly<Record<string, number>>;
  readonly lines: Readonly<Partial<Record<Happening, readonly LogForm[]>>>;
}
