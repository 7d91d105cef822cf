import { useEffect, useMemo } from 'react';
import { branchesOf } from '#app/branch-actions.ts';
import { comparedTrace, sessionB } from '#app/compare.ts';
import { loadExplanations } from '#app/explanations.ts';
import { store } from '#app/store.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import styles from './Compare.module.css';
import { CompareWith } from './CompareWith.tsx';
import { ServersTable } from './ServersTable.tsx';
import { TwoTexts } from './TwoTexts.tsx';

/** What if: the session beside the same one elsewhere, in the place of the transcript. */
export function Compare() {
  const t = useT();
  useEffect(() => void loadExplanations(), []);
  const trace = useApp((app) => app.trace);
  const moment = useApp((app) => app.moment);
  const compared = useApp((app) => app.compared);
  const branches = useApp(branchesOf);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a branch is part of what is compared
  const { a, b, isExample } = useMemo(() => {
    const app = { ...store.getState(), trace, moment, compared };
    const own = comparedTrace(app);
    const other = compared.with === 'servers' ? own.trace : sessionB(app, own.trace);
    return { a: own.trace, b: other, isExample: own.isExample };
  }, [trace, moment, compared, branches]);
  return (
    <div className={styles.compare} data-with={compared.with}>
      <div className={styles.head}>
        <h2>{t('compare.title')}</h2>
        <CompareWith />
      </div>
      {isExample && <p className={`note ${styles.example}`}>{t('compare.example')}</p>}
      {compared.with === 'servers' ? (
        <ServersTable trace={a} />
      ) : (
        <TwoTexts a={a} b={b} compared={compared} />
      )}
    </div>
  );
}
