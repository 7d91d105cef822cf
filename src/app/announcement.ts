import type { Trace } from '#trace/trace.ts';
import type { Event } from '#world/event.ts';
import type { Word } from './message/t.ts';
import { replyClass } from './transcript.ts';

/** More than this many lines at once are not read out. */
const MOST = 6;

/** What is said of one event. */
export function spoken(event: Event, word: Word): readonly string[] {
  if (event.kind === 'output') return [event.text];
  if (event.kind === 'closed') return [word(`note.closed.${event.by}`)];
  if (event.kind !== 'server') return [];
  const { code, lines } = event.reply;
  const text = `${word(`announce.class.${replyClass(code)}`)}. ${lines[0] ?? ''}`;
  return lines.length === 1
    ? [word('announce.reply', { code: String(code), text })]
    : [word('announce.reply.lines', { code: String(code), text, count: lines.length - 1 })];
}

/** What came of the last input, in words for those who listen. */
export function announcement({ entries, inputs }: Trace, word: Word): string {
  const last = inputs.length - 1;
  const lines = entries.filter(({ input }) => input === last).flatMap(({ event }) => spoken(event, word));
  return lines.slice(0, MOST).join(' ');
}
