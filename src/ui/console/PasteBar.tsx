import { sendPaste, stopPaste } from '#app/paste.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import styles from './PasteBar.module.css';

/** A paste that is too large to be typed: how much it is, how far it is, and a way to stop it. */
export function PasteBar() {
  const t = useT();
  const pasting = useApp((app) => app.pasting);
  if (pasting === undefined) return null;
  const { done, running } = pasting;
  const count = pasting.lines.length;
  return (
    <section className={styles.paste} aria-label={t('paste.title')}>
      <p role={running ? undefined : 'status'}>
        {running ? t('paste.progress', { done, count }) : t('paste.waits', { count })}
      </p>
      {running && <progress value={done} max={count} aria-label={t('paste.title')} />}
      <span className={styles.ways}>
        {!running && (
          <button type="button" className="btn main" onClick={sendPaste}>
            {t('prompt.send')}
          </button>
        )}
        <button type="button" className="btn" onClick={stopPaste}>
          {t(running ? 'paste.stop' : 'paste.leave')}
        </button>
      </span>
    </section>
  );
}
