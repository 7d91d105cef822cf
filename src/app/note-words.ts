import type { Event } from '#world/event.ts';
import { clockTime, durationWords } from './duration.ts';
import type { Word } from './message/t.ts';
import { switchWords } from './switch-words.ts';

/** What happened, in words; `undefined` where nothing is to be said. */
export function noteWords(event: Event, word: Word): string | undefined {
  switch (event.kind) {
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
    case 'closed':
      return word(`note.closed.${event.by}`);
    case 'tls':
      return word('note.tls');
    case 'swallowed':
      return word(`note.swallowed.${event.command}`, { line: event.line });
    default:
      return undefined;
  }
}
