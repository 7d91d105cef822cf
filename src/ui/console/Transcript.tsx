import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { seen } from '#app/moment.ts';
import { shown } from '#app/transcript.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { Icon } from '../kit/Icon.tsx';
import { EmptyTranscript } from './EmptyTranscript.tsx';
import styles from './Transcript.module.css';
import { TranscriptEntry } from './TranscriptEntry.tsx';

const NEAR = 48;

const isAtEnd = ({ scrollHeight, scrollTop, clientHeight }: HTMLElement): boolean =>
  scrollHeight - scrollTop - clientHeight < NEAR;

/** What was said, as an ordinary list. New lines come into view, unless the reader has scrolled up. */
export function Transcript() {
  const t = useT();
  const trace = useApp(seen);
  const first = useRef(trace);
  const frame = useRef<HTMLDivElement>(null);
  const [atEnd, setAtEnd] = useState(true);
  const entries = shown(trace);
  const followed = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new trace that brings new lines
  useLayoutEffect(() => {
    if (followed.current && frame.current) frame.current.scrollTop = frame.current.scrollHeight;
  }, [trace]);

  // Where the frame itself grows or shrinks, its end stays in view.
  useEffect(() => {
    if (!frame.current) return;
    const observer = new ResizeObserver(() => {
      if (followed.current && frame.current) frame.current.scrollTop = frame.current.scrollHeight;
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);

  const look = () => {
    if (!frame.current) return;
    followed.current = isAtEnd(frame.current);
    setAtEnd(followed.current);
  };
  return (
    <div ref={frame} className={styles.frame} onScroll={look} data-live={trace !== first.current}>
      {entries.length === 0 && <EmptyTranscript />}
      {entries.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls can be reached by keyboard
        <ol className={styles.wire} aria-label={t('console.transcript')} tabIndex={0}>
          {entries.map(({ index, entry }) => (
            <TranscriptEntry key={index} index={index} entry={entry} />
          ))}
        </ol>
      )}
      {!atEnd && (
        <button
          type="button"
          className={`btn ${styles.latest}`}
          onClick={() => frame.current?.scrollTo({ top: frame.current.scrollHeight })}
        >
          <Icon name="arrow-down" size={16} />
          {t('console.latest')}
        </button>
      )}
    </div>
  );
}
