import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { seen } from '#app/moment.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import type { Trace } from '#trace/trace.ts';
import { Icon } from '../kit/Icon.tsx';
import { EmptyTranscript } from './EmptyTranscript.tsx';
import { loadSaid } from './load-said.ts';
import styles from './Transcript.module.css';

const Said = lazy(loadSaid);

const NEAR = 48;

const isAtEnd = ({ scrollHeight, scrollTop, clientHeight }: HTMLElement): boolean =>
  scrollHeight - scrollTop - clientHeight < NEAR;

/** Is there nothing to be shown? */
const isCleared = ({ entries }: Trace): boolean => (entries.at(-1)?.event.kind ?? 'clear') === 'clear';

/** What was said, as an ordinary list. New lines come into view, unless the reader has scrolled up. */
export function Transcript() {
  const t = useT();
  const trace = useApp(seen);
  const first = useRef(trace);
  const frame = useRef<HTMLDivElement>(null);
  const [atEnd, setAtEnd] = useState(true);
  const isEmpty = isCleared(trace);
  const followed = useRef(true);

  const follow = useCallback(() => {
    if (followed.current && frame.current) frame.current.scrollTop = frame.current.scrollHeight;
  }, []);

  // Whoever comes back from another view sees what they have marked there.
  useLayoutEffect(() => {
    const marked = frame.current?.querySelector('[data-chosen]');
    marked?.scrollIntoView({ block: 'nearest' });
    if (marked && frame.current) followed.current = isAtEnd(frame.current);
  }, []);

  // Where the frame itself grows or shrinks, its end stays in view.
  useEffect(() => {
    if (!frame.current) return;
    const observer = new ResizeObserver(follow);
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [follow]);

  const look = () => {
    if (!frame.current) return;
    followed.current = isAtEnd(frame.current);
    setAtEnd(followed.current);
  };
  return (
    <div ref={frame} className={styles.frame} onScroll={look} data-live={trace !== first.current}>
      {isEmpty ? (
        <EmptyTranscript />
      ) : (
        <Suspense>
          <Said onGrown={follow} />
        </Suspense>
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
