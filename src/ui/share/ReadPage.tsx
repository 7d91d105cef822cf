import { offerWords } from '#app/offer-words.ts';
import { leaveReading, openOffer } from '#app/share.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';
import { Said } from '../console/Said.tsx';
import { PlaceLink } from '../kit/PlaceLink.tsx';
import styles from './ReadPage.module.css';

const nothing = (): void => undefined;

/** Somebody's session for whoever only wants to read it: what was said, each reply with its explanation. */
export function ReadPage() {
  const word = useWord();
  const reading = useApp((app) => app.reading);
  const offer = useApp((app) => app.offer);
  const language = useApp((app) => app.language);
  return (
    <main id="content" className={styles.page} tabIndex={-1}>
      <h1>{word('title.read')}</h1>
      {reading === undefined && offer === undefined && <Nothing />}
      {reading === undefined && offer !== undefined && <p className={styles.lead}>{word('read.first')}</p>}
      {reading !== undefined && (
        <>
          <p className={styles.lead}>{word('read.lead')}</p>
          {offer && (
            <ul className={styles.about}>
              {offerWords(offer, language, word).more.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          )}
          <div className={styles.sheet}>
            <Said onGrown={nothing} />
          </div>
          <p className={styles.ways}>
            {offer && (
              <button type="button" className="btn main" onClick={() => void openOffer()}>
                {word('read.continue')}
              </button>
            )}
            <button type="button" className="btn" onClick={() => void leaveReading()}>
              {word('read.leave')}
            </button>
          </p>
        </>
      )}
    </main>
  );
}

function Nothing() {
  const word = useWord();
  return (
    <>
      <p className={styles.lead}>{word('read.nothing')}</p>
      <p className={styles.ways}>
        <PlaceLink className="btn main" to={{ kind: 'home' }}>
          {word('missing.learn')}
        </PlaceLink>
        <PlaceLink className="btn" to={{ kind: 'sandbox' }}>
          {word('missing.sandbox')}
        </PlaceLink>
      </p>
    </>
  );
}
