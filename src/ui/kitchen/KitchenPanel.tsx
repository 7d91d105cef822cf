import { clockTime } from '#app/duration.ts';
import { fold } from '#app/folds.ts';
import { secondsOfPatience } from '#app/kitchen.ts';
import { seen } from '#app/moment.ts';
import { SANDBOX } from '#app/store.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { Icon } from '../kit/Icon.tsx';
import { ROOMY, useMedia } from '../media.ts';
import { Behaviours } from './Behaviours.tsx';
import { EnvelopeCard } from './EnvelopeCard.tsx';
import { HandedOn } from './HandedOn.tsx';
import styles from './KitchenPanel.module.css';
import { Mailboxes } from './Mailboxes.tsx';
import { Queue } from './Queue.tsx';
import { ServerPicker } from './ServerPicker.tsx';
import { SessionTools } from './SessionTools.tsx';
import { Stations } from './Stations.tsx';
import { Undeliverable } from './Undeliverable.tsx';

/** What the server is, holds and does: a view of the world as it is now. */
export function KitchenPanel({ id }: { readonly id: string }) {
  const t = useT();
  const roomy = useMedia(ROOMY);
  const wide = useApp((app) => app.session === SANDBOX) && roomy;
  return (
    <aside id={id} className={styles.kitchen} data-wide={wide} aria-label={t('stage.kitchen')}>
      <div className={styles.bar}>
        <button
          type="button"
          className={`iconbtn ${styles.fold}`}
          aria-label={t('stage.fold.kitchen')}
          title={t('stage.fold.kitchen')}
          onClick={() => fold('kitchen')}
        >
          <Icon name="panel-right" />
        </button>
        <Clock />
      </div>
      <div className={styles.columns}>
        <div>
          <section>
            <h2>{t('kitchen.server')}</h2>
            <ServerPicker />
            <Stations />
          </section>
          <EnvelopeCard />
          <Mailboxes />
          <Queue />
          <HandedOn />
          <Undeliverable />
          {wide && <SessionTools />}
        </div>
        <div>
          <Behaviours />
          {!wide && <SessionTools />}
        </div>
      </div>
    </aside>
  );
}

/** Virtual time, and how long the server will still listen to silence. */
function Clock() {
  const t = useT();
  const patience = useApp((app) => secondsOfPatience(seen(app).world));
  const now = useApp((app) => seen(app).world.now);
  return (
    <span className={`note ${styles.clock}`}>
      {patience === undefined
        ? t('kitchen.clock', { time: clockTime(now) })
        : t('kitchen.idle', { time: clockTime(patience) })}
    </span>
  );
}
