import { useEffect, useRef, useState } from 'react';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { stretchAt } from '#trace/script-lines.ts';
import type { ScriptRun } from '#trace/script-run.ts';
import { TranscriptEntry } from '../console/TranscriptEntry.tsx';
import styles from './AnswerPanel.module.css';

/** Lines whose replies stand on the page before and after the line of the caret; the others are asked for. */
const AROUND = 50;
const STEP = 100;

/** Everything that has happened, as an ordinary list: the same as stands between the lines, for ears and for small screens. */
export function AllAnswers({ line }: { readonly line: number }) {
  const t = useT();
  const run = useApp((app) => app.script?.shown.run);
  const [more, setMore] = useState({ before: 0, after: 0 });
  const frame = useRef<HTMLDivElement>(null);

  // The line that is being written comes into view; who reads in the list is left alone.
  useEffect(() => {
    const { current } = frame;
    if (current === null || current.contains(document.activeElement)) return;
    const item = current.querySelector<HTMLElement>(`[data-line="${line}"]`);
    if (item) current.scrollTop = item.offsetTop - current.clientHeight / 3;
  }, [line]);

  if (run === undefined) return null;
  if (run.lines.length === 0) return <p className={styles.silent}>{t('script.line.empty')}</p>;
  const first = Math.max(0, Math.min(line, run.lines.length) - AROUND - more.before);
  const last = Math.min(run.lines.length, line + AROUND + 1 + more.after);
  return (
    <div ref={frame} className={styles.frame}>
      {first > 0 && (
        <button
          type="button"
          className="linkbtn"
          onClick={() => setMore({ ...more, before: more.before + STEP })}
        >
          {t('script.answers.earlier')}
        </button>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls can be reached by keyboard */}
      <ol className={styles.wire} aria-label={t('script.answers')} tabIndex={0}>
        {Array.from({ length: last - first }, (_, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of the script is known by its place
          <Line key={first + nth} run={run} line={first + nth} own={first + nth === line} />
        ))}
      </ol>
      {last < run.lines.length && (
        <button
          type="button"
          className="linkbtn"
          onClick={() => setMore({ ...more, after: more.after + STEP })}
        >
          {t('script.answers.later')}
        </button>
      )}
    </div>
  );
}

interface LineProps {
  readonly run: ScriptRun;
  readonly line: number;
  readonly own: boolean;
}

/** One line and what came of it, in the anatomy of the transcript. */
function Line({ run, line, own }: LineProps) {
  const stretch = stretchAt(run, line);
  if (stretch === undefined || stretch.to === stretch.from) return null;
  return (
    <li className={styles.entry} data-line={line} data-own={own}>
      <ol>
        {run.trace.entries.slice(stretch.from, stretch.to).map((entry, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: so is an entry of the trace
          <TranscriptEntry key={stretch.from + nth} index={stretch.from + nth} entry={entry} />
        ))}
      </ol>
    </li>
  );
}
