import { useState } from 'react';
import { fold } from '#app/folds.ts';
import type { Spacing } from '#app/stave.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { Icon } from '../kit/Icon.tsx';
import { BranchMenu } from './BranchMenu.tsx';
import { Moment } from './Moment.tsx';
import { Player } from './Player.tsx';
import { Slim } from './Slim.tsx';
import { Stave } from './Stave.tsx';
import styles from './Timeline.module.css';
import { UndoRedo } from './UndoRedo.tsx';

/** The bottom row of the stage: every moment of the session, and the other ways that it went. */
export function Timeline() {
  const t = useT();
  const folded = useApp((app) => app.folds.timeline === true);
  const isEmpty = useApp((app) => app.trace.entries.length === 0);
  const [spacing, space] = useState<Spacing>('even');
  const label = t(folded ? 'time.unfold' : 'time.fold');
  return (
    <section className={styles.timeline} data-folded={folded} aria-label={t('time.region')}>
      <div className={styles.tools}>
        <div className={styles.buttons}>
          <UndoRedo />
          <Player />
          <button
            type="button"
            className={`iconbtn ${styles.spacing}`}
            aria-pressed={spacing === 'time'}
            aria-label={t('time.spacing')}
            title={t('time.spacing')}
            onClick={() => space(spacing === 'time' ? 'even' : 'time')}
          >
            <Icon name="clock" />
          </button>
          <BranchMenu />
        </div>
        {!folded && <Moment />}
      </div>
      {folded ? <Slim /> : <Stave spacing={spacing} />}
      {isEmpty && !folded && <p className={styles.empty}>{t('time.empty')}</p>}
      <button
        type="button"
        className={`iconbtn ${styles.fold}`}
        aria-expanded={!folded}
        aria-label={label}
        title={label}
        onClick={() => fold('timeline')}
      >
        <Icon name={folded ? 'chevron-up' : 'chevron-down'} />
      </button>
    </section>
  );
}
