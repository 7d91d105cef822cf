import { lazy, Suspense } from 'react';
import { useApp } from '#app/use-app.ts';
import { Transcript } from '../console/Transcript.tsx';
import { part } from '../part.tsx';
import styles from './Shown.module.css';

const ScriptPane = lazy(part(() => import('../script/ScriptPane.tsx').then((module) => module.ScriptPane)));
const Side = lazy(part(() => import('./Side.tsx').then((module) => module.Side)));

/** The session from the side that is chosen: the transcript, or one of the views that come when they are asked for.
 *  A script stands where the transcript would; while another view is shown it keeps its place and what could be undone. */
export function Shown() {
  const view = useApp((app) => app.view);
  const isAwake = useApp((app) => app.engine !== undefined);
  const isScript = useApp((app) => app.mode === 'script');
  const tab = isAwake ? ({ role: 'tabpanel', 'aria-labelledby': `tab-${view}` } as const) : {};
  return (
    <div id="view" className={styles.shown} {...tab}>
      {isScript && (
        <div className={styles.script} hidden={view !== 'transcript'}>
          <Suspense fallback={<div className={styles.waiting} />}>
            <ScriptPane />
          </Suspense>
        </div>
      )}
      {view === 'transcript' ? (
        !isScript && <Transcript />
      ) : (
        <Suspense fallback={<div className={styles.waiting} />}>{isAwake && <Side view={view} />}</Suspense>
      )}
    </div>
  );
}
