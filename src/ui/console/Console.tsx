import { lazy, Suspense } from 'react';
import { summon } from '#app/draft.ts';
import { fold } from '#app/folds.ts';
import { seen } from '#app/moment.ts';
import { startAgain } from '#app/session.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { Compare } from '../compare/ComparePart.tsx';
import { Icon } from '../kit/Icon.tsx';
import { part } from '../part.tsx';
import { Time } from '../timeline/Time.tsx';
import { Shown } from '../view/Shown.tsx';
import { ViewBar } from '../view/ViewBar.tsx';
import { Announcer } from './Announcer.tsx';
import styles from './Console.module.css';
import { Prompt } from './Prompt.tsx';

const ModeSwitch = lazy(part(() => import('../script/ModeSwitch.tsx').then((module) => module.ModeSwitch)));

/** The stage: who one is connected to, what was said, and the line that is being typed. */
export function Console({ id }: { readonly id: string }) {
  const t = useT();
  const isAwake = useApp((app) => app.engine !== undefined);
  const compares = useApp((app) => app.mode === 'compare') && isAwake;
  const isScript = useApp((app) => app.mode === 'script');
  return (
    <section id={id} className={styles.console} aria-label={t('stage.console')}>
      <div className={styles.bar}>
        <Unfold panel="lesson" />
        <span className={styles.mode}>
          <Suspense>{isAwake && <ModeSwitch />}</Suspense>
        </span>
        <Where />
        <span className={styles.end}>
          <Suspense>{isAwake && <Time place="bar" />}</Suspense>
          <button
            type="button"
            className="iconbtn"
            aria-label={t('console.startAgain')}
            title={t('console.startAgain')}
            onClick={() => {
              startAgain();
              summon();
            }}
          >
            <Icon name="again" />
          </button>
          <Unfold panel="kitchen" />
        </span>
      </div>
      {compares ? (
        <Suspense fallback={<div className={styles.centre} />}>
          <Compare />
        </Suspense>
      ) : (
        <>
          <ViewBar />
          <Shown />
        </>
      )}
      <Suspense>{isAwake && <Time place="console" />}</Suspense>
      {!isScript && <Prompt />}
      <Announcer />
    </section>
  );
}

function Unfold({ panel }: { readonly panel: 'lesson' | 'kitchen' }) {
  const t = useT();
  const folded = useApp((app) => app.folds[panel] && (panel === 'kitchen' || app.place.kind !== 'sandbox'));
  if (!folded) return null;
  return (
    <button
      type="button"
      className={`iconbtn ${styles.unfold}`}
      aria-label={t(`stage.unfold.${panel}`)}
      title={t(`stage.unfold.${panel}`)}
      onClick={() => fold(panel)}
    >
      <Icon name={panel === 'lesson' ? 'panel-right' : 'panel-left'} />
    </button>
  );
}

function Where() {
  const t = useT();
  const connection = useApp((app) => seen(app).world.connection);
  const client = useApp((app) => seen(app).world.kitchen.client.name);
  if (connection === undefined) {
    return (
      <p className={styles.where}>
        <b>{client}</b>
        {t('console.own')}
      </p>
    );
  }
  const tls = connection.receiver.session.tls;
  return (
    <p className={styles.where}>
      <b>{connection.host}</b>
      {t(tls ? 'console.connected.tls' : 'console.connected', { port: String(connection.port) })}
    </p>
  );
}
