import type { CSSProperties } from 'react';
import { useT } from '#app/use-words.ts';
import { dissect } from '#explain/dissect.ts';
import type { Explanations } from '#explain/explanation.ts';
import type { Reply } from '#smtp/model/reply.ts';
import styles from './Apart.module.css';

interface Props {
  readonly reply: Pick<Reply, 'code' | 'enhanced'>;
  readonly codes: Explanations['codes'];
  /** Cells by which the status stands further to the right than in the octets. */
  readonly gap: number;
  readonly big?: boolean;
}

const CODE_CELLS = 3;
const FAR = 13;
/** The big digits need less: their cells are wider. */
const FAR_BIG = 10;
const NEAR = 6;

/** The reply taken apart: leaders hang from the very digits that they explain, the last digit's highest, so none cross. */
export function Apart({ reply, codes, gap, big = false }: Props) {
  const t = useT();
  const parts = dissect(reply);
  const far = big ? FAR_BIG : FAR;
  const end = parts.length > CODE_CELLS ? far : NEAR;
  return (
    <ol
      className={styles.apart}
      data-big={big}
      aria-label={t('explain.apart')}
      style={{ '--rows': parts.length, '--far': end, '--gap': gap } as CSSProperties}
    >
      {parts.map(({ digit, at, key }, index) => (
        <li
          key={key}
          data-status={at > CODE_CELLS}
          style={{ '--at': at, '--row': parts.length - index } as CSSProperties}
        >
          <span>
            <b>{digit}</b>
            {codes[key] ?? ''}
          </span>
        </li>
      ))}
    </ol>
  );
}
