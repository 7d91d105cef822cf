import { fromOctets } from '#encoding/utf8.ts';
import { replyOctets } from '#smtp/model/reply.ts';
import type { Entry } from '#trace/trace.ts';
import { clockTime, durationWords } from './duration.ts';
import type { Word } from './message/t.ts';
import { switchWords } from './switch-words.ts';

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
    case 'wait':
      return word('note.wait', { duration: durationWords(event.seconds, word) });
    case 'set':
      return switchWords(event.behaviour, event.setting, event.value, word);
    case 'personality':
      return word('note.personality', { name: word(`personality.${event.id}`) });
    case 'delivered': {
      const { to, queueId } = event.delivery;
      return 'mailbox' in to
        ? word('note.delivered.mailbox', { queueId, mailbox: to.mailbox })
        : word('note.delivered.host', { queueId, host: to.host });
    }
    case 'held':
      return word('note.held', { queueId: event.queueId, time: clockTime(event.until) });
    case 'connected':
      return word('view.connected', { host: event.host, port: String(event.port) });
    case 'closed':
      return word(`note.closed.${event.by}`);
    case 'tls':
      return word('note.tls');
    case 'swallowed':
      return word(`note.swallowed.${event.command}`, { line: event.line });
    default:
      return event.kind;
  }
}

/** Who an entry comes from, for those who cannot see its place. */
export function entrySpeaker({ event }: Entry, word: Word): string {
  if (event.kind === 'client') return word('console.client');
  return event.kind === 'server' ? word('console.server') : '';
}
