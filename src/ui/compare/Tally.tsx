import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { type Pair, takeOver } from '#app/compare.ts';
import { summon } from '#app/draft.ts';
import { useT } from '#app/use-words.ts';
import { Icon } from '../kit/Icon.tsx';
import { TOUCH } from '../media.ts';
import styles from './Compare.module.css';

interface Props {
  readonly pair: Pair;
  readonly table: RefObject<HTMLTableElement | null>;
  /** Shows all rows, so that each difference can be gone to. */
  readonly onAll: () => void;
}

/** The sign before or after the one that has the focus; beyond the last comes the first. */
function neighbour(signs: readonly HTMLElement[], step: 1 | -1): HTMLElement | undefined {
  const at = signs.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return step > 0 ? signs[0] : signs.at(-1);
  return signs[(at + step + signs.length) % signs.length];
}

/** How much differs, the way from one difference to the next, and B for A. */
export function Tally({ pair, table, onAll }: Props) {
  const t = useT();
  const { answered, differing, reworded } = pair;
  const go = (step: 1 | -1) => {
    flushSync(onAll);
    const all = [...(table.current?.querySelectorAll<HTMLElement>('[data-sign]') ?? [])];
    const strong = all.filter((sign) => sign.dataset.sign === 'code');
    const to = neighbour(strong.length > 0 ? strong : all, step);
    to?.focus({ preventScroll: true });
    to?.scrollIntoView({ block: 'center' });
  };
  const take = () => {
    takeOver();
    if (!matchMedia(TOUCH).matches) summon();
  };
  const isSame = differing + reworded === 0;
  return (
    <div className={styles.tally}>
      <p role="status">
        <b>
          {differing === 0 && reworded === 0
            ? t('compare.same', { count: answered })
            : t('compare.differ', { differ: differing, count: answered })}
        </b>
        {reworded > 0 && <span className="note">{t('compare.reworded', { count: reworded })}</span>}
      </p>
      {!isSame && (
        <span className={styles.ways}>
          <Way icon="chevron-up" label={t('compare.previous')} onGo={() => go(-1)} />
          <Way icon="chevron-down" label={t('compare.next')} onGo={() => go(1)} />
        </span>
      )}
      <button type="button" className="btn" onClick={take}>
        {t('compare.take')}
      </button>
    </div>
  );
}

interface WayProps {
  readonly icon: 'chevron-up' | 'chevron-down';
  readonly label: string;
  readonly onGo: () => void;
}

function Way({ icon, label, onGo }: WayProps) {
  return (
    <button
      type="button"
      className={`btn bare ${styles.way}`}
      aria-label={label}
      title={label}
      onClick={onGo}
    >
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}
