import { lazy, Suspense } from 'react';
import { useApp } from '#app/use-app.ts';
import { Transcript } from '../console/Transcript.tsx';
import { part } from '../part.tsx';
import styles from './Shown.module.css';

const Side = lazy(part(() => import('./Side.tsx').then((module) => module.Side)));

/** The session from the side that is chosen: the transcript, or one of the views that come when they are asked for. */
export function Shown() {
  const view = useApp((app) => app.view);
  const isAwake = useApp((app) => app.engine !== undefined);
  const tab = isAwake ? ({ role: 'tabpanel', 'aria-labelledby': `tab-${view}` } as const) : {};
  return (
    <div id="view" className={styles.shown} {...tab}>
      {view === 'transcript' ? (
        <Transcript />
      ) : (
        <Suspense fallback={<div className={styles.waiting} />}>{isAwake && <Side view={view} />}</Suspense>
      )}
    </div>
  );
}
