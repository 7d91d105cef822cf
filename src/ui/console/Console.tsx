import { summon } from '#app/draft.ts';
import { fold } from '#app/folds.ts';
import { seen } from '#app/moment.ts';
import { startAgain } from '#app/session.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { Icon } from '../kit/Icon.tsx';
import { Shown } from '../view/Shown.tsx';
import { ViewBar } from '../view/ViewBar.tsx';
import { Announcer } from './Announcer.tsx';
import styles from './Console.module.css';
import { Prompt } from './Prompt.tsx';

/** The stage: who one is connected to, what was said, and the line that is being typed. */
export function Console({ id }: { readonly id: string }) {
  const t = useT();
  return (
    <section id={id} className={styles.console} aria-label={t('stage.console')}>
      <div className={styles.bar}>
        <Unfold panel="lesson" />
        <Where />
        <span className={styles.end}>
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
      <ViewBar />
      <Shown />
      <Prompt />
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
