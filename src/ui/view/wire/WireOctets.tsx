import { visible } from '#app/octet-words.ts';
import { useT } from '#app/use-words.ts';
import { hexRows } from '#trace/view/hex.ts';
import type { Secret } from '#trace/view/secrets.ts';
import { linesOf, type Octets } from '#trace/view/wire.ts';
import { Sign } from '../../kit/Sign.tsx';
import { PHONE, useMedia } from '../../media.ts';
import styles from './WireOctets.module.css';

interface Props {
  readonly part: Octets;
  readonly hex: boolean;
  readonly ends: boolean;
}

/** Octets as text or as a hex dump; under TLS, unless one stands at an end, no more than their length. */
export function WireOctets({ part, hex, ends }: Props) {
  const t = useT();
  const { octets, offset, sealed, secrets } = part;
  if (sealed !== undefined && !ends) {
    return <span className={styles.record}>{t('wire.record', { count: sealed })}</span>;
  }
  return (
    <div className={styles.octets} data-exposed={secrets.length > 0 && sealed === undefined}>
      {hex ? <Hex octets={octets} offset={offset} /> : <Text octets={octets} />}
      {secrets.length > 0 && <Secrets secrets={secrets} sealed={sealed !== undefined} />}
    </div>
  );
}

function Text({ octets }: { readonly octets: string }) {
  return linesOf(octets).map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines never change their order
    <div key={index} className={styles.line}>
      {visible(line)}
      <span className={styles.end}>\r\n</span>
    </div>
  ));
}

function Hex({ octets, offset }: { readonly octets: string; readonly offset: number }) {
  const narrow = useMedia(PHONE);
  const rows = hexRows(octets, offset, narrow ? 8 : 16);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
    <pre className={styles.hex} tabIndex={0}>
      {rows.map((row) => (
        <span key={row.offset} className={styles.row}>
          <span className={styles.offset}>{row.offset}</span>
          <span className={styles.digits}>{row.hex}</span>
          <span className={styles.legible}>{row.text}</span>
        </span>
      ))}
    </pre>
  );
}

function Secrets({ secrets, sealed }: { readonly secrets: readonly Secret[]; readonly sealed: boolean }) {
  const t = useT();
  return (
    <p className={styles.secrets} data-sealed={sealed}>
      {!sealed && <Sign name="eye" size={14} />}
      <span>
        {t(sealed ? 'wire.kept' : 'wire.exposed')}:{' '}
        {secrets.map(({ kind, value }, index) => (
          <span key={kind}>
            {index > 0 && '; '}
            {t(`wire.secret.${kind}`)} <b>{visible(value)}</b>
          </span>
        ))}
      </span>
    </p>
  );
}
