import { useEffect } from 'react';
import { loadExplanations } from '#app/explanations.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { REQUIREMENTS } from '#explain/requirement/catalogue.ts';
import { PlaceLink } from '../kit/PlaceLink.tsx';
import styles from './Replies.module.css';
import { RepliesNav } from './RepliesNav.tsx';

/** The index of all replies. */
export function RepliesPage() {
  const t = useT();
  const explanations = useApp((app) => app.explanations);
  useEffect(() => void loadExplanations(), []);
  return (
    <main id="content" className={styles.index} tabIndex={-1}>
      <h1>{t('replies.title')}</h1>
      <p className={styles.lead}>{t('replies.lead')}</p>
      {explanations && <RepliesNav codes={explanations.codes} />}
      <p className={styles.also}>
        <PlaceLink to={{ kind: 'requirements' }}>
          {t('requirements.link', { count: REQUIREMENTS.length })}
        </PlaceLink>
        {'. '}
        {t('requirements.link.about')}
      </p>
    </main>
  );
}
