import { type Conversation, type Turn, weight } from './conversation.ts';
import type { Line } from './line-state.ts';
import { full } from './log.ts';

/** Counts the octets that this connection keeps in memory. Where all logs together are too large, it goes on unwritten. */
export function weigh(line: Line, conversation: Conversation): void {
  const { floor } = line;
  const { kept, logged } = weight(conversation);
  floor.inFlight += kept - line.kept;
  line.kept = kept;
  if (logged > line.logged && floor.logged > floor.limits.logs)
    line.conversation = { ...conversation, log: full(conversation.log) };
  else {
    floor.logged += logged - line.logged;
    line.logged = logged;
  }
}

/** What is too much, if anything is. */
export function excess(
  { floor: { limits, inFlight } }: Line,
  { conversation, house }: Turn,
): string | undefined {
  const { letter, kept } = weight(conversation);
  if (letter > limits.letter) return 'The letter does not end';
  if (kept > 0 && inFlight > limits.inFlight) return 'Too many letters at a time';
  return letter === 0 && house.stored > limits.stored ? 'No room for more letters' : undefined;
}
