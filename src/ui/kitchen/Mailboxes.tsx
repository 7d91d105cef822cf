import { useState } from 'react';
import { deliveriesOf, lettersOf, serverOf, sessionOf } from '#app/kitchen.ts';
import { seen } from '#app/moment.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { Icon } from '../kit/Icon.tsx';
import { LetterView } from './LetterView.tsx';
import styles from './Mailboxes.module.css';

/** The mailboxes of this server, and the letters in them. An empty one says what will bring a letter. */
export function Mailboxes() {
  const t = useT();
  const world = useApp((app) => seen(app).world);
  // A script is played anew at every key: a letter does not come each time.
  const comes = useApp((app) => app.mode !== 'script');
  const [open, setOpen] = useState<string>();
  const deliveries = deliveriesOf(world);
  const awaited = new Set((sessionOf(world)?.transaction?.recipients ?? []).flatMap(({ local }) => local));
  const server = serverOf(world);
  const isEmpty = !deliveries.some(({ to }) => 'mailbox' in to);
  return (
    <section>
      <h2>{t('kitchen.mailboxes')}</h2>
      <ul className={styles.boxes} data-comes={comes}>
        {server?.mailboxes.map((mailbox) => {
          const letters = lettersOf(deliveries, mailbox);
          const isOpen = open === mailbox && letters.length > 0;
          return (
            <li key={mailbox}>
              <button
                type="button"
                className={styles.box}
                aria-expanded={letters.length > 0 ? isOpen : undefined}
                disabled={letters.length === 0}
                onClick={() => setOpen(isOpen ? undefined : mailbox)}
              >
                <code>{mailbox}</code>
                <Count letters={letters.length} awaits={awaited.has(mailbox)} />
                {letters.length > 0 && <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={16} />}
              </button>
              {isOpen && (
                <ol className={styles.letters}>
                  {letters.map((delivery, index) => (
                    <LetterView
                      key={`${delivery.queueId} ${delivery.recipient}`}
                      delivery={delivery}
                      openAtFirst={index === 0}
                    />
                  ))}
                </ol>
              )}
            </li>
          );
        })}
      </ul>
      {isEmpty && <p className="note">{t('kitchen.mailbox.about')}</p>}
    </section>
  );
}

function Count({ letters, awaits }: { readonly letters: number; readonly awaits: boolean }) {
  const t = useT();
  if (awaits) return <span className={styles.count}>{t('kitchen.mailbox.awaits')}</span>;
  if (letters === 0) return <span className="note">{t('kitchen.mailbox.empty')}</span>;
  return (
    <span key={letters} className={styles.letter}>
      {t('kitchen.mailbox.letters', { count: letters })}
    </span>
  );
}
