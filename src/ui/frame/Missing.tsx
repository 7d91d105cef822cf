import { useT } from '#app/use-words.ts';
import { PlaceLink } from '../kit/PlaceLink.tsx';
import styles from './Missing.module.css';

/** The page that is not there, and the ways on. */
export function Missing() {
  const t = useT();
  return (
    <main id="content" className={styles.missing} tabIndex={-1}>
      <p className={styles.code} aria-hidden="true">
        404
      </p>
      <h1>{t('missing.title')}</h1>
      <p className={styles.about}>{t('missing.about')}</p>
      <p className={styles.ways}>
        <PlaceLink className="btn main" to={{ kind: 'home' }}>
          {t('missing.learn')}
        </PlaceLink>
        <PlaceLink className="btn" to={{ kind: 'lessons' }}>
          {t('missing.lessons')}
        </PlaceLink>
        <PlaceLink className="btn" to={{ kind: 'sandbox' }}>
          {t('missing.sandbox')}
        </PlaceLink>
        <PlaceLink className="btn" to={{ kind: 'replies' }}>
          {t('missing.replies')}
        </PlaceLink>
      </p>
    </main>
  );
}
