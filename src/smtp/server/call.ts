import type { Memory } from '../model/memory.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Scene } from '../model/scene.ts';
import type { Server } from '../model/server.ts';
import type { Session } from '../model/session.ts';
import { type Content, emptyContent } from './content.ts';
import type { Habits } from './habits.ts';
import type { Doing, Receiver } from './receiver.ts';
import { settle } from './settle.ts';

/** Octets on the way through a server: what stays the same, and how far it has come with them. It lives as long as the call,
 *  and is the one thing here that changes: a new value for each line would cost more than the line. */
export interface Call extends Doing {
  readonly server: Server;
  readonly habits: Habits;
  readonly now: number;
  readonly octets: Uint8Array;
  /** More has come behind them. */
  readonly goesOn: boolean;
  /** Octets that have been read. */
  at: number;
  memory: Memory;
  session: Session;
  pending: string;
  overlong: boolean;
  content: Content | undefined;
  chunk: Receiver['chunk'];
}

/** What may be looked at now. */
export const sceneOf = ({ server, session, now }: Call): Scene => ({ server, session, now });

/** Has more come than has been read? */
export const isFollowed = ({ at, octets, goesOn }: Call): boolean => goesOn || at < octets.length;

/** Does the server still read what comes? */
export const isOpen = ({ session }: Call): boolean => session.state !== 'closed' && session.state !== 'tls';

/** Puts an outcome into effect and makes ready for what comes next. `content` is the letter that may go on. */
export function conclude(outcome: Outcome, content: Content | undefined, call: Call): void {
  const { server, habits, now } = call;
  const session = settle(outcome, server, now, call);
  const collects = outcome.followedBy === 'content' || session.state === 'bdat';
  call.session = session;
  call.memory = outcome.memory ?? call.memory;
  call.content = collects ? (content ?? emptyContent(habits.room)) : undefined;
  call.chunk = undefined;
  call.pending = '';
  call.overlong = false;
}
