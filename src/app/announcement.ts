import { fromOctets } from '#encoding/utf8.ts';
import type { Trace } from '#trace/trace.ts';
import type { Event } from '#world/event.ts';
import type { Word } from './message/t.ts';
import { spokenCode } from './spoken-code.ts';
import type { Announcements } from './stored.ts';
import { replyClass } from './transcript.ts';

/** More than this many lines at once are not read out. */
const MOST = 6;

/** What is said of one event. */
export function spoken(event: Event, word: Word, how: Announcements = 'short'): readonly string[] {
  if (event.kind === 'output') return [event.text];
  if (event.kind === 'closed') return [word(`note.closed.${event.by}`)];
  if (event.kind !== 'server') return [];
  const { code, lines } = event.reply;
  const facts = { code: spokenCode(code, word), class: word(`announce.class.${replyClass(code)}`) };
  if (how === 'short') return [word('announce.reply', facts)];
  return [word('announce.reply.full', { ...facts, text: lines.map(fromOctets).join(', ') })];
}

/** What came of the last input, in words for those who listen. */
export function announcement({ entries, inputs }: Trace, word: Word, how: Announcements = 'short'): string {
  if (how === 'off') return '';
  const last = inputs.length - 1;
  const from = entries.findLastIndex(({ input }) => input !== last) + 1;
  return entries
    .slice(from)
    .flatMap(({ event }) => spoken(event, word, how))
    .slice(0, MOST)
    .join(' ');
}
