import { memo } from 'react';
import type { Pair } from '#app/compare.ts';
import { useT } from '#app/use-words.ts';
import { Sign } from '../kit/Sign.tsx';
import { Came } from './Came.tsx';
import { Said } from './Said.tsx';
import styles from './TwoTexts.module.css';
import { WhyDifferent } from './WhyDifferent.tsx';

interface Props {
  readonly pair: Pair;
  readonly row: Pair['rows'][number];
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One line of the script and what came of it in A and in B; where that differs, a sign that explains. */
export const PairRow = memo(function PairRow({ pair: { a, b }, row, open, onToggle }: Props) {
  const t = useT();
  const { sides, difference } = row;
  const spoken = sides[0] ? { trace: a, step: sides[0] } : { trace: b, step: sides[1] };
  return (
    <>
      <tr data-difference={difference}>
        <th scope="row" className={styles.say}>
          <Said trace={spoken.trace} step={spoken.step} />
        </th>
        <td className={styles.rep}>
          <Came trace={a} step={sides[0]} />
        </td>
        <td className={styles.rep}>
          {difference !== 'same' && (
            <button
              type="button"
              className={styles.sign}
              data-sign={difference}
              aria-expanded={open}
              aria-label={t(`compare.sign.${difference}`)}
              title={t(`compare.sign.${difference}`)}
              onClick={onToggle}
            >
              {difference === 'code' ? <Sign name="differs" size={16} /> : '≈'}
            </button>
          )}
          <Came trace={b} step={sides[1]} />
        </td>
      </tr>
      {open && (
        <tr className={styles.why}>
          <td colSpan={3}>
            <WhyDifferent a={a} b={b} row={row} />
          </td>
        </tr>
      )}
    </>
  );
});
