import { clockTime } from '#app/duration.ts';
import { useT } from '#app/use-words.ts';
import { fromOctets } from '#encoding/utf8.ts';
import styles from './Line.module.css';

interface Props {
  readonly line: string;
  readonly part: 'command' | 'response' | 'content';
  /** Virtual seconds. */
  readonly at: number;
  readonly chosen: true | undefined;
}

/** What the client has sent: its letter in copper, its words heavier; the letter's own text is lighter. */
export function ClientLine({ line, part, at, chosen }: Props) {
  const t = useT();
  return (
    <li className={styles.client} data-part={part} data-chosen={chosen}>
      <span className={styles.who} aria-hidden="true">
        {part === 'content' ? '' : 'C'}
      </span>
      <span className={styles.said}>
        <span className="sr">{t('console.client')}: </span>
        {line === '' ? '\u00a0' : fromOctets(line)}
      </span>
      {part === 'command' && at >= 1 && <time className={styles.at}>{clockTime(at)}</time>}
    </li>
  );
}
