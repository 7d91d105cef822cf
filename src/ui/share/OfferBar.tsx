import { offerWords } from '#app/offer-words.ts';
import { declineOffer, openOffer, readOffer } from '#app/share.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';
import styles from './Offer.module.css';

/** What the link that was followed holds; nothing of it is played, and nobody's own session replaced, unasked. */
export function OfferBar() {
  const word = useWord();
  const offer = useApp((app) => app.offer);
  const language = useApp((app) => app.language);
  const isReading = useApp((app) => app.place.kind === 'read');
  if (offer === undefined) return null;
  const { summary, first, more } = offerWords(offer, language, word);
  return (
    <section className={styles.offer} aria-label={word('share.title')}>
      <div className={styles.what}>
        <p>
          {summary} {first && <code>{first}</code>}
        </p>
        {more.length > 0 && (
          <ul className={styles.more}>
            {more.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.ways}>
        <button
          type="button"
          className="btn main"
          onClick={() => void (isReading ? readOffer() : openOffer())}
        >
          {word(isReading ? 'offer.read' : 'offer.open')}
        </button>
        <button type="button" className="btn" onClick={() => void (isReading ? openOffer() : readOffer())}>
          {word(isReading ? 'offer.open' : 'offer.read')}
        </button>
        <button type="button" className="btn" onClick={declineOffer}>
          {word('offer.keep')}
        </button>
      </div>
    </section>
  );
}
