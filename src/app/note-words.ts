import { fromOctets } from '#encoding/utf8.ts';
import type { Event } from '#world/event.ts';
import type { Delivery } from '#world/host/delivery.ts';
import type { Undelivered } from '#world/host/undelivered.ts';
import { clockTime, durationWords } from './duration.ts';
import type { Word } from './message/t.ts';
import { switchWords } from './switch-words.ts';

function deliveredWords({ to, queueId, about }: Delivery, word: Word): string {
  const what = about === undefined ? 'delivered' : 'report';
  const facts = { queueId, about: about ?? '' };
  return 'mailbox' in to
    ? word(`note.${what}.mailbox`, { ...facts, mailbox: to.mailbox })
    : word(`note.${what}.host`, { ...facts, host: to.host });
}

/** Why a letter cannot be delivered, and what its sender hears of that. A report about a report there is none. */
function undeliveredWords(undelivered: Undelivered, word: Word): string {
  const { queueId, cause, told, about } = undelivered;
  const recipient = fromOctets(undelivered.recipient);
  return word(about === undefined ? `note.undelivered.${told}` : 'note.undelivered.lost', {
    queueId,
    recipient,
    cause: word(`undelivered.${cause}`),
  });
}

/** What happened, in words; `undefined` where nothing is to be said. */
export function noteWords(event: Event, word: Word): string | undefined {
  switch (event.kind) {
    case 'wait':
      return word('note.wait', { duration: durationWords(event.seconds, word) });
    case 'set':
      return switchWords(event.behaviour, event.setting, event.value, word);
    case 'personality':
      return word('note.personality', { name: word(`personality.${event.id}`) });
    case 'delivered':
      return deliveredWords(event.delivery, word);
    case 'undelivered':
      return undeliveredWords(event.undelivered, word);
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
