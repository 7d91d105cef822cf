import { useT, useWord } from '#app/use-words.ts';
import { offerOf } from '#console/language/offer.ts';
import { fromOctets } from '#encoding/utf8.ts';
import { Coded } from '../kit/Coded.tsx';
import styles from './Offers.module.css';

/** What a server has offered, line by line: what the mouse finds over the words, for every other hand and for ears. */
export function Offers({ lines }: { readonly lines: readonly string[] }) {
  const t = useT();
  const word = useWord();
  return (
    <>
      <h2>{t('explain.offers')}</h2>
      <dl className={styles.offers}>
        {lines.map((line) => {
          const { about, rfc } = offerOf(line);
          return (
            <div key={line}>
              <dt>{fromOctets(line)}</dt>
              <dd>
                <Coded text={word(about)} />
                {rfc && ` (${rfc.replaceAll(' ', '\u00a0')})`}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
