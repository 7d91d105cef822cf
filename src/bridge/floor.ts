import type { SecureContext } from 'node:tls';
import type { Client } from '#smtp/model/session.ts';
import type { Conversation } from './conversation.ts';
import type { House } from './house.ts';
import type { Limits } from './limits.ts';

/** A conversation that has come to its end. */
export interface Ended {
  readonly number: number;
  readonly client: Client;
  readonly conversation: Conversation;
  /** The house as it is now. */
  readonly house: House;
}

/** What all connections share, and the one place where the house changes. */
export interface Floor {
  house: House;
  /** Octets of letters on their way in. */
  inFlight: number;
  /** Octets of memory that the logs of all open connections take. */
  logged: number;
  /** Conversations begun so far. */
  begun: number;
  readonly limits: Limits;
  readonly context: SecureContext;
  /** Virtual seconds: those since the bridge was opened. */
  now(): number;
  ended(session: Ended): void;
}
