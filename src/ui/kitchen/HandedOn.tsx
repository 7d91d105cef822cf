import { deliveriesOf, handedOn } from '#app/kitchen.ts';
import { seen } from '#app/moment.ts';
import { SANDBOX } from '#app/store.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { LetterView } from './LetterView.tsx';
import styles from './Mailboxes.module.css';

/** Letters that this server has passed on towards other domains. */
export function HandedOn() {
  const t = useT();
  const world = useApp((app) => seen(app).world);
  const isSandbox = useApp((app) => app.session === SANDBOX);
  const letters = handedOn(deliveriesOf(world));
  if (letters.length === 0 && !isSandbox) return null;
  return (
    <section>
      <h2>{t('kitchen.handedOn')}</h2>
      {letters.length === 0 && <p className="note">{t('kitchen.handedOn.none')}</p>}
      <ol className={styles.letters}>
        {letters.map((delivery) => (
          <li key={`${delivery.queueId} ${delivery.recipient}`}>
            <p className="note">
              {t('kitchen.handedOn.to', { recipient: delivery.recipient, host: delivery.to.host })}
            </p>
            <ol>
              <LetterView delivery={delivery} openAtFirst={false} />
            </ol>
          </li>
        ))}
      </ol>
    </section>
  );
}
