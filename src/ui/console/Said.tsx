import { useLayoutEffect } from 'react';
import { seen } from '#app/moment.ts';
import { shown } from '#app/transcript.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import styles from './Transcript.module.css';
import { TranscriptEntry } from './TranscriptEntry.tsx';

/** Everything that was said, as an ordinary list. It comes with the engine: before that nobody says anything. */
export function Said({ onGrown }: { readonly onGrown: () => void }) {
  const t = useT();
  const trace = useApp(seen);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new trace that brings new lines
  useLayoutEffect(onGrown, [trace]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls can be reached by keyboard
    <ol className={styles.wire} aria-label={t('console.transcript')} tabIndex={0}>
      {shown(trace).map(({ index, entry }) => (
        <TranscriptEntry key={index} index={index} entry={entry} />
      ))}
    </ol>
  );
}
