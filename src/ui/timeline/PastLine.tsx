import { summon } from '#app/draft.ts';
import { lookAt } from '#app/timeline.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { marksBegun, marksOf } from '#trace/mark.ts';
import { TOUCH } from '../media.ts';
import styles from './Timeline.module.css';

/** Says that what is seen is the past, what doing something there would mean, and how to leave it. */
export function PastLine() {
  const t = useT();
  const marks = useApp((app) => marksOf(app.trace));
  const moment = useApp((app) => app.moment);
  const isScript = useApp((app) => app.mode === 'script');
  if (moment === undefined) return null;
  return (
    <p className={styles.past}>
      <span>
        {t(isScript ? 'time.past.script' : 'time.past', {
          step: marksBegun(marks, moment),
          count: marks.length,
        })}
      </span>
      <button
        type="button"
        className="linkbtn"
        onClick={() => {
          lookAt(undefined);
          if (!matchMedia(TOUCH).matches) summon();
        }}
      >
        {t('time.toNow')}
      </button>
    </p>
  );
}
