import { fromOctets } from '#encoding/utf8.ts';
import { replyOctets } from '#smtp/model/reply.ts';
import type { Entry } from '#trace/trace.ts';
import type { Word } from './message/t.ts';
import { noteWords } from './note-words.ts';

/** The whole of an entry, as it was said or as it is told. */
export function entryText({ event }: Entry, word: Word): string {
  switch (event.kind) {
    case 'command':
      return `${event.prompt} ${event.text}`;
    case 'output':
      return event.text;
    case 'client':
      return fromOctets(event.line);
    case 'server':
      return fromOctets(replyOctets(event.reply)).trimEnd();
    case 'connected':
      return word('view.connected', { host: event.host, port: String(event.port) });
    default:
      return noteWords(event, word) ?? event.kind;
  }
}

/** Who an entry comes from, for those who cannot see its place. */
export function entrySpeaker({ event }: Entry, word: Word): string {
  if (event.kind === 'client') return word('console.client');
  return event.kind === 'server' ? word('console.server') : '';
}
