import { hashOf } from '#memory/hash.ts';
import { nextQueueId } from '#smtp/server/accept.ts';
import type { Entry } from '../trace.ts';

/** The name that the server would give to a letter that it accepted now. */
function nextName({ world }: Entry, host: string): string {
  const running = world.running[host];
  return running === undefined ? '' : nextQueueId(running.server.personality.queueId, running.memory.dice)[0];
}

/** A name for what has never become a letter, so that the next one does not bear the same. */
function lostName({ world }: Entry, host: string, from: number): string {
  const running = world.running[host];
  if (running === undefined) return '';
  const { personality } = running.server;
  return nextQueueId(personality.queueId, hashOf(`${running.memory.dice} ${from}`))[0];
}

/** The name of a letter that was accepted with this entry. */
const acceptedName = ({ event }: Entry): string | undefined =>
  event.kind === 'server' && event.reply.reason === 'accepted' ? event.reply.facts.queueId : undefined;

const hasTransaction = ({ world }: Entry): boolean =>
  world.connection?.receiver.session.transaction !== undefined;

/** Has a transaction ended with this entry, or a connection? */
const isEnd = (entry: Entry, before: Entry | undefined): boolean =>
  entry.event.kind === 'closed' || (before !== undefined && hasTransaction(before) && !hasTransaction(entry));

/** For each entry the name of the letter in the making, as servers know it that name a letter before they have it. */
export function queueNamesOf(entries: readonly Entry[]): readonly string[] {
  const names: string[] = [];
  let host = '';
  const fill = (end: number, name: string) => {
    while (names.length <= end) names.push(name);
  };
  for (const [index, entry] of entries.entries()) {
    if (entry.event.kind === 'connected') host = entry.event.host;
    const accepted = acceptedName(entry);
    if (accepted !== undefined) fill(index, accepted);
    else if (isEnd(entry, entries[index - 1])) fill(index, lostName(entry, host, names.length));
  }
  for (const last of entries.slice(-1)) fill(entries.length - 1, nextName(last, host));
  return names;
}
