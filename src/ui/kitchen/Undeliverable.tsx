import { undeliveredOf } from '#app/kitchen.ts';
import { seen } from '#app/moment.ts';
import { noteWords } from '#app/note-words.ts';
import { useApp } from '#app/use-app.ts';
import { useT, useWord } from '#app/use-words.ts';
import styles from './Mailboxes.module.css';

/** Letters that this server had taken and could not deliver: why not, and what their senders are told. */
export function Undeliverable() {
  const t = useT();
  const word = useWord();
  const world = useApp((app) => seen(app).world);
  const lost = undeliveredOf(world);
  if (lost.length === 0) return null;
  return (
    <section>
      <h2>{t('kitchen.undelivered')}</h2>
      <p className="note">{t('kitchen.undelivered.about')}</p>
      <ol className={styles.undelivered}>
        {lost.map((undelivered) => (
          <li key={`${undelivered.queueId} ${undelivered.recipient}`}>
            {noteWords({ kind: 'undelivered', undelivered }, word)}.
          </li>
        ))}
      </ol>
    </section>
  );
}
