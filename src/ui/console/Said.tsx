import { useLayoutEffect, useRef, useState } from 'react';
import { seen } from '#app/moment.ts';
import { firstShown, shown } from '#app/transcript.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { ReplyHover } from '../hover/ReplyHover.tsx';
import styles from './Transcript.module.css';
import { TranscriptEntry } from './TranscriptEntry.tsx';

/** Entries on the page; a session may have hundreds of thousands. */
const LATEST = 400;
const MORE = 1_000;

/** Everything that was said, as an ordinary list: the latest of it, and what came before when it is asked for. It comes
 *  with the engine: before that nobody says anything. */
export function Said({ onGrown }: { readonly onGrown: () => void }) {
  const t = useT();
  const trace = useApp(seen);
  const chosen = useApp((app) => app.chosen);
  const session = useApp((app) => app.session);
  const [most, setMost] = useState({ session, count: LATEST });
  const list = useRef<HTMLOListElement>(null);
  const height = useRef<number>(undefined);
  const entries = shown(trace);
  const count = most.session === session ? most.count : LATEST;
  const from = firstShown(entries, count, chosen);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new trace that brings new lines
  useLayoutEffect(onGrown, [trace]);
  // What is put above must not push away what is being read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is what is put above that matters
  useLayoutEffect(() => {
    const frame = list.current?.parentElement;
    if (frame && height.current !== undefined) frame.scrollTop += frame.scrollHeight - height.current;
    height.current = undefined;
  }, [from]);

  const showEarlier = () => {
    height.current = list.current?.parentElement?.scrollHeight;
    setMost({ session, count: count + MORE });
  };
  return (
    <>
      {from > 0 && (
        <p className={styles.earlier}>
          {t('console.earlier.hidden', { count: from })}{' '}
          <button type="button" className="linkbtn" onClick={showEarlier}>
            {t('console.earlier')}
          </button>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls can be reached by keyboard */}
      <ol ref={list} className={styles.wire} aria-label={t('console.transcript')} tabIndex={0}>
        {entries.slice(from).map(({ index, entry }) => (
          <TranscriptEntry key={index} index={index} entry={entry} />
        ))}
      </ol>
      <ReplyHover />
    </>
  );
}
