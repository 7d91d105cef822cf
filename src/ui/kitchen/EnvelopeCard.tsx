import { protocolOf, sessionOf } from '#app/kitchen.ts';
import { seen } from '#app/moment.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { fromOctets } from '#encoding/utf8.ts';
import { pathText } from '#smtp/model/path.ts';
import styles from './EnvelopeCard.module.css';

/** The envelope as it lies on the table: return address, recipients, and the protocol for a stamp. */
export function EnvelopeCard() {
  const t = useT();
  const session = useApp((app) => sessionOf(seen(app).world));
  const transaction = session?.transaction;
  const sender = transaction && fromOctets(pathText(transaction.reversePath));
  const recipients = transaction?.recipients ?? [];
  return (
    <section>
      <h2>{t('kitchen.envelope')}</h2>
      <div className={styles.envelope}>
        <span className={styles.label}>{t('kitchen.envelope.from')}</span>
        {sender === undefined ? (
          <span className={styles.empty}>{t('kitchen.envelope.noSender')}</span>
        ) : (
          <span className={styles.address}>
            {sender === '' ? `<> ${t('kitchen.envelope.nullSender')}` : sender}
          </span>
        )}
        {session?.hello && <span className={styles.stamp}>{protocolOf(session)}</span>}
        <div className={styles.to}>
          <span className={styles.label}>{t('kitchen.envelope.to')}</span>
          <ul>
            {recipients.map(({ path }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same recipient may stand there twice
              <li key={index}>{fromOctets(pathText(path))}</li>
            ))}
            <li className={styles.empty}>
              {t(recipients.length === 0 ? 'kitchen.envelope.noRecipient' : 'kitchen.envelope.more')}
            </li>
          </ul>
        </div>
      </div>
    </section>
  );
}
