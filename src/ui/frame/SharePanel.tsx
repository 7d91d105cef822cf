import { type RefObject, useEffect, useRef, useState } from 'react';
import { closeLink } from '#app/share.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { Icon } from '../kit/Icon.tsx';
import styles from './Panel.module.css';

async function copy(field: RefObject<HTMLInputElement | null>): Promise<boolean> {
  field.current?.select();
  try {
    await navigator.clipboard.writeText(field.current?.value ?? '');
    return true;
  } catch {
    return document.execCommand('copy');
  }
}

/** The link to this session, to be copied. */
export function SharePanel() {
  const t = useT();
  const link = useApp((app) => app.link);
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<string>();
  useEffect(() => field.current?.select(), []);
  if (link === undefined) return null;
  return (
    <section className={styles.panel} aria-labelledby="share-title">
      <h2 id="share-title">{t('share.title')}</h2>
      <button type="button" className="iconbtn" aria-label={t('share.close')} onClick={closeLink}>
        <Icon name="cross" />
      </button>
      <p className={styles.about}>{t('share.about')}</p>
      <div className={styles.row}>
        <input ref={field} readOnly aria-label={t('share.label')} value={link} />
        <button
          type="button"
          className="btn main"
          onClick={() => void copy(field).then((done) => setCopied(done ? link : undefined))}
        >
          {t('share.copy')}
        </button>
        <span role="status" className="note">
          {copied === link ? t('share.copied') : ''}
        </span>
      </div>
    </section>
  );
}
