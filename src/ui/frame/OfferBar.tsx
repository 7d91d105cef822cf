import { declineOffer, openOffer } from '#app/share.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import styles from './Panel.module.css';

/** What the link that was followed holds; the student's own session is never replaced unasked. */
export function OfferBar() {
  const t = useT();
  const offer = useApp((app) => app.offer);
  if (offer === undefined) return null;
  const { inputs } = offer.session;
  const first = inputs.find((input) => input.kind === 'line');
  return (
    <section className={styles.offer} aria-label={t('share.title')}>
      <span>
        {inputs.length === 0 ? t('offer.empty') : t('offer.text', { count: inputs.length })}{' '}
        {first && <code>{first.text.split('\n')[0]?.slice(0, 60)}</code>}
      </span>
      <button type="button" className="btn main" onClick={openOffer}>
        {t('offer.open')}
      </button>
      <button type="button" className="btn" onClick={declineOffer}>
        {t('offer.keep')}
      </button>
    </section>
  );
}
