import { useId, useState } from 'react';
import { clockTime } from '#app/duration.ts';
import { useT } from '#app/use-words.ts';
import { octetsOf } from '#encoding/octets.ts';
import { fromOctets } from '#encoding/utf8.ts';
import { header } from '#mail/header.ts';
import type { Delivery } from '#world/host/delivery.ts';
import styles from './Mailboxes.module.css';

/** No more octets of a letter than this are shown. */
const SHOWN = 20_000;

const field = (octets: string, name: string): string | undefined =>
  header(octets).fields.find((each) => each.name.toLowerCase() === name)?.value;

/** One letter in a mailbox: who it says it is from, what about, and the whole of it as it is stored. */
export function LetterView({
  delivery,
  openAtFirst,
}: {
  readonly delivery: Delivery;
  readonly openAtFirst: boolean;
}) {
  const t = useT();
  const id = useId();
  const [open, setOpen] = useState(openAtFirst);
  const octets = octetsOf(delivery.raw, 0, Math.min(SHOWN, delivery.raw.length));
  const from = field(octets, 'from');
  const subject = field(octets, 'subject');
  return (
    <li>
      <button
        type="button"
        className={styles.summary}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <b>{subject ? fromOctets(subject) : t('kitchen.letter.noSubject')}</b>
        <span className={styles.time}>{clockTime(delivery.at)}</span>
        <span className={styles.from}>{from ? fromOctets(from) : t('kitchen.letter.noFrom')}</span>
      </button>
      {open && (
        <div id={id}>
          <p className="note">
            {delivery.about === undefined
              ? t('kitchen.letter.about')
              : t('kitchen.letter.report', { about: delivery.about })}
          </p>
          {delivery.tls && <p className="note">{t(`kitchen.letter.tls.${delivery.tls}`)}</p>}
          <section className={styles.raw} aria-label={t('kitchen.letter.raw')}>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard */}
            <pre tabIndex={0}>
              {fromOctets(octets).replaceAll('\r\n', '\n')}
              {delivery.raw.length > SHOWN ? '…' : ''}
            </pre>
          </section>
        </div>
      )}
    </li>
  );
}
