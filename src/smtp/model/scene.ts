import type { Server } from './server.ts';
import type { Session } from './session.ts';

/** What may be looked at when a decision is made. */
export interface Scene {
  readonly server: Server;
  readonly session: Session;
  /** Virtual seconds. */
  readonly now: number;
}
