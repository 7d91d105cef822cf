import type { Receiver } from '#smtp/server/receiver.ts';

/** What a line from the client is to the server: a command, the answer to a 334, or text of a letter. */
export type Part = 'command' | 'response' | 'content';

/** What the next octets are to a server that has come so far. */
export function partOf({ chunk, session }: Pick<Receiver, 'chunk' | 'session'>): Part {
  if (chunk !== undefined || session.state === 'data') return 'content';
  return session.state === 'auth' ? 'response' : 'command';
}
