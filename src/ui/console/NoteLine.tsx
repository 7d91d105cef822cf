import { noteWords } from '#app/note-words.ts';
import { useWord } from '#app/use-words.ts';
import type { Event } from '#world/event.ts';
import { Icon, type IconName } from '../kit/Icon.tsx';
import styles from './Line.module.css';

const ICONS: Readonly<Partial<Record<Event['kind'], IconName>>> = {
  wait: 'clock',
  delivered: 'letter',
  undelivered: 'letter',
  held: 'clock',
};

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
