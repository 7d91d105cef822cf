import { lazy, Suspense } from 'react';
import { useApp } from '#app/use-app.ts';
import { part } from '../part.tsx';
import styles from './ViewBar.module.css';

const ViewTabs = lazy(part(() => import('./ViewTabs.tsx').then((module) => module.ViewTabs)));

/** The place of the views' tabs, which come with the engine. */
export function ViewBar() {
  const isAwake = useApp((app) => app.engine !== undefined);
  return (
    <div className={styles.bar}>
      <Suspense>{isAwake && <ViewTabs />}</Suspense>
    </div>
  );
}
