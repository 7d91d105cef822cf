import { clockTime, durationWords } from '#app/duration.ts';
import type { Word } from '#app/message/t.ts';
import { switchWords } from '#app/switch-words.ts';
import { useWord } from '#app/use-words.ts';
import type { Event } from '#world/event.ts';
import { Icon, type IconName } from '../kit/Icon.tsx';
import styles from './Line.module.css';

const ICONS: Readonly<Partial<Record<Event['kind'], IconName>>> = {
  wait: 'clock',
  delivered: 'letter',
  held: 'clock',
};

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

interface Props {
  readonly event: Event;
  readonly chosen: true | undefined;
}

/** What happened between the lines: time passed, a switch was turned, a letter arrived. */
export function NoteLine({ event, chosen }: Props) {
  const word = useWord();
  const text = noteWords(event, word);
  const icon = ICONS[event.kind];
  if (text === undefined) return null;
  return (
    <li className={styles.note} data-kind={event.kind} data-chosen={chosen}>
      {icon && <Icon name={icon} size={15} />}
      {text}
    </li>
  );
}
