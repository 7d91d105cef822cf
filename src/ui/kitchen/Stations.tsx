import { sessionOf, stations } from '#app/kitchen.ts';
import { seen } from '#app/moment.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import styles from './Stations.module.css';

/** The state of the conversation as a row of stations. */
export function Stations() {
  const t = useT();
  const session = useApp((app) => sessionOf(seen(app).world));
  return (
    <>
      <ol className={styles.stations} aria-label={t('kitchen.stations')}>
        {stations(session).map(({ name, when }) => (
          <li key={name} data-when={when} aria-current={when === 'now' ? 'step' : undefined}>
            {t(`kitchen.station.${name}`)}
            {when === 'past' && <span className="sr">{t('kitchen.station.past')}</span>}
          </li>
        ))}
      </ol>
      {session?.login !== undefined && (
        <p className={`note ${styles.login}`}>{t('kitchen.login', { login: session.login })}</p>
      )}
    </>
  );
}
