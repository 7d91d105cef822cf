import { momentWords } from '#app/mark-words.ts';
import { lookAtMark } from '#app/timeline.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';
import { marksBegun, marksOf } from '#trace/mark.ts';
import styles from './Timeline.module.css';

/** The timeline where there is little room: the slider alone. */
export function Slim() {
  const word = useWord();
  const trace = useApp((app) => app.trace);
  const moment = useApp((app) => app.moment);
  const marks = marksOf(trace);
  return (
    <input
      type="range"
      className={styles.range}
      min={0}
      max={marks.length}
      value={marksBegun(marks, moment)}
      aria-label={word('time.slider')}
      aria-valuetext={momentWords(trace, marks, moment, word)}
      onChange={(event) => lookAtMark(Number(event.target.value))}
    />
  );
}
