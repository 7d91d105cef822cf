import { addressesIn } from '#app/parsed-letter.ts';
import { useT } from '#app/use-words.ts';
import { fromOctets } from '#encoding/utf8.ts';
import { difference } from '#trace/view/envelope.ts';
import type { SeenLetter } from '#trace/view/letters.ts';
import styles from './EnvelopeBeside.module.css';

/** The envelope beside the header section, and where the two do not say the same. */
export function EnvelopeBeside({
  letter: { mailFrom, recipients, content },
}: {
  readonly letter: SeenLetter;
}) {
  const t = useT();
  const headerFrom = addressesIn(content, 'From');
  const headerTo = addressesIn(content, 'To', 'Cc', 'Bcc');
  const { sender, hidden, elsewhere } = difference({ mailFrom, recipients, headerFrom, headerTo });
  const isSender = sender !== 'same';
  const isTo = hidden.length + elsewhere.length > 0;
  return (
    <section className={styles.beside} aria-label={t('letter.beside')}>
      <h2>{t('letter.beside')}</h2>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('letter.envelope')}</th>
            <td />
            <th scope="col">{t('letter.header')}</th>
          </tr>
        </thead>
        <tbody>
          <Pair name={t('letter.from')} by={['MAIL FROM', 'From']} differs={isSender}>
            {[[mailFrom === '' ? '<>' : mailFrom], headerFrom]}
          </Pair>
          <Pair name={t('letter.to')} by={['RCPT TO', 'To, Cc']} differs={isTo}>
            {[recipients, headerTo]}
          </Pair>
        </tbody>
      </table>
      <ul className={styles.told}>
        <li>{t(`letter.sender.${sender}`)}</li>
        {hidden.length > 0 && <li>{t('letter.hidden', { addresses: hidden.map(fromOctets).join(', ') })}</li>}
        {elsewhere.length > 0 && <li>{t('letter.elsewhere', { addresses: elsewhere.join(', ') })}</li>}
        {!isTo && <li>{t('letter.recipients.same')}</li>}
      </ul>
    </section>
  );
}

interface PairProps {
  readonly name: string;
  /** What says it: a command, a field. */
  readonly by: readonly [string, string];
  readonly differs: boolean;
  readonly children: readonly [readonly string[], readonly string[]];
}

function Pair({ name, by, differs, children: [left, right] }: PairProps) {
  const t = useT();
  return (
    <tr data-differs={differs}>
      <th scope="row">{name}</th>
      <Side by={by[0]} addresses={left.map(fromOctets)} />
      <td className={styles.sign}>
        <span aria-hidden="true">{differs ? '≠' : '='}</span>
        <span className="sr">{t(differs ? 'letter.differs' : 'letter.same')}</span>
      </td>
      <Side by={by[1]} addresses={right} />
    </tr>
  );
}

function Side({ by, addresses }: { readonly by: string; readonly addresses: readonly string[] }) {
  return (
    <td className={styles.side}>
      <span className={styles.by}>{by}</span>
      <ul>
        {(addresses.length > 0 ? addresses : ['–']).map((address) => (
          <li key={address}>
            <Address>{address}</Address>
          </li>
        ))}
      </ul>
    </td>
  );
}

/** An address that is too long for its line is parted where one would part it by hand. */
function Address({ children }: { readonly children: string }) {
  const at = Math.max(0, children.lastIndexOf('@'));
  return (
    <span className={styles.address}>
      {children.slice(0, at)}
      <wbr />
      {children.slice(at)}
    </span>
  );
}
