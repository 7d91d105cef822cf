import { useEffect, useState } from 'react';
import { loadRequirementWords } from '#app/requirement-words.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { REQUIREMENTS } from '#explain/requirement/catalogue.ts';
import { byStandard, type Choice, chosen } from '#explain/requirement/table.ts';
import { Filter } from './Filter.tsx';
import styles from './Requirements.module.css';
import { Standard } from './Standard.tsx';

/** What the standards ask of a server, by standard and section, and what became of it here. */
export function RequirementsPage() {
  const t = useT();
  const words = useApp((app) => app.requirementWords);
  const language = useApp((app) => app.language);
  const [choice, choose] = useState<Choice>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language has other words
  useEffect(() => void loadRequirementWords(), [language]);
  const shown = chosen(REQUIREMENTS, choice);
  const standards = byStandard(shown);
  return (
    <main id="content" className={styles.page} tabIndex={-1}>
      <h1>{t('requirements.title')}</h1>
      <p className={styles.lead}>{t('requirements.lead')}</p>
      <Filter choice={choice} onChoose={choose} shown={shown.length} />
      <nav className={styles.contents} aria-label={t('requirements.contents')}>
        {standards.map(({ rfc }) => (
          <a key={rfc} href={`#rfc${rfc}`}>
            RFC {rfc}
          </a>
        ))}
      </nav>
      {standards.length === 0 && <p className={styles.lead}>{t('requirements.none')}</p>}
      {words &&
        standards.map((standard) => <Standard key={standard.rfc} standard={standard} words={words} />)}
    </main>
  );
}
