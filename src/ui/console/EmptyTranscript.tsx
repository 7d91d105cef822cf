import { propose } from '#app/draft.ts';
import { seen } from '#app/moment.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import styles from './EmptyTranscript.module.css';

/** What to begin with, where nothing has been typed yet. */
export function EmptyTranscript() {
  const t = useT();
  const host = useApp((app) => seen(app).world.kitchen.hosts[0]?.name ?? '');
  const line = `telnet ${host} 25`;
  return (
    <div className={styles.empty}>
      <p>{t('console.empty')}</p>
      <button type="button" className="chip" onClick={() => propose(line)}>
        {line}
      </button>
    </div>
  );
}
