import type { Reasons } from '../model/hearing.ts';
import type { Letter } from '../model/letter.ts';
import type { Memory } from '../model/memory.ts';
import type { Chunk, Outcome } from '../model/outcome.ts';
import type { Reply } from '../model/reply.ts';
import type { Session } from '../model/session.ts';
import type { Content } from './content.ts';

/** The server's end of one connection: the session, and the octets that have come but are not a whole line yet. */
export interface Receiver {
  readonly session: Session;
  /** The beginning of a line whose CRLF has not come. */
  readonly pending: string;
  /** The line is longer than this server takes: what still comes of it is thrown away. */
  readonly overlong: boolean;
  /** The letter that is being received. */
  readonly content: Content | undefined;
  /** The chunk that is being received, and the outcome that is told when it is in. */
  readonly chunk: (Chunk & { readonly outcome: Outcome }) | undefined;
}

/** What a server does, in order. */
export type Effect =
  | { readonly kind: 'reply'; readonly reply: Reply; readonly checks: Reasons }
  | { readonly kind: 'start-tls' }
  /** So many seconds pass before the next effect. */
  | { readonly kind: 'pause'; readonly seconds: number }
  | { readonly kind: 'accept'; readonly letter: Letter }
  | { readonly kind: 'close' };

/** What a server does in answer to one read, as it comes about. */
export interface Doing {
  effects: readonly Effect[];
}

/** What is done before anything is. */
export const NOTHING_DONE: readonly Effect[] = [];

/** One thing more is done. Most reads lead to a single one, for which a list that can grow would be too large. */
export function act(doing: Doing, effect: Effect): void {
  if (doing.effects.length === 0) doing.effects = [effect];
  else (doing.effects as Effect[]).push(effect);
}

/** What receiving something leaves behind. */
export interface Received {
  readonly receiver: Receiver;
  readonly memory: Memory;
  readonly effects: readonly Effect[];
}

/** A connection at the beginning of a line, or in the middle of a letter or a chunk. */
export const receiverOf = (
  session: Session,
  content: Receiver['content'] = undefined,
  chunk: Receiver['chunk'] = undefined,
): Receiver => ({ session, pending: '', overlong: false, content, chunk });
