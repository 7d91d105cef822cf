import { durationWords } from '#app/duration.ts';
import { momentWords } from '#app/mark-words.ts';
import { seen } from '#app/moment.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';
import { marksOf } from '#trace/mark.ts';
import { spokenCounts } from '#trace/spoken-counts.ts';
import styles from './Timeline.module.css';

/** The clock of the moment that is looked at, and which moment it is. */
export function Moment() {
  const word = useWord();
  const trace = useApp((app) => app.trace);
  const moment = useApp((app) => app.moment);
  const now = useApp((app) => seen(app).world.now);
  const duration = durationWords(Math.round(now), word);
  return (
    <p className={styles.moment}>
      <b>{word(moment === undefined ? 'time.now' : 'time.then', { duration })}</b>
      <span>
        {moment === undefined
          ? word('time.counts', { ...spokenCounts(trace) })
          : momentWords(trace, marksOf(trace), moment, word)}
      </span>
    </p>
  );
}
