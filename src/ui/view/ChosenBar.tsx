import { clockTime } from '#app/duration.ts';
import { entrySpeaker, entryText } from '#app/entry-words.ts';
import { lookAt } from '#app/timeline.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';
import { choose, chosenEntry, goToEntry, showView } from '#app/view.ts';
import { Icon } from '../kit/Icon.tsx';
import styles from './ChosenBar.module.css';

/** The marked entry in full, and the ways that lead on from it. */
export function ChosenBar() {
  const word = useWord();
  const entry = useApp(chosenEntry);
  const index = useApp((app) => app.chosen);
  const view = useApp((app) => app.view);
  const isPast = useApp((app) => app.moment !== undefined);
  if (entry === undefined || index === undefined) return null;
  const speaker = entrySpeaker(entry, word);
  return (
    <section className={styles.chosen} aria-label={word('view.chosen')}>
      <div className={styles.head}>
        <span className="note">{[speaker, clockTime(entry.at)].filter(Boolean).join(', ')}</span>
        <button
          type="button"
          className={`iconbtn ${styles.close}`}
          aria-label={word('view.chosen.close')}
          title={word('view.chosen.close')}
          onClick={() => choose(undefined)}
        >
          <Icon name="cross" size={16} />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard */}
      <pre tabIndex={0}>{entryText(entry, word)}</pre>
      <p className={styles.ways}>
        {entry.event.kind === 'server' && view !== 'why' && (
          <Way name={word('view.chosen.why')} onGo={() => showView('why')} />
        )}
        <Way name={word('view.chosen.transcript')} onGo={() => showView('transcript')} />
        <Way name={word('view.chosen.moment')} onGo={() => goToEntry(index)} />
        {isPast && <Way name={word('view.now')} onGo={() => lookAt(undefined)} />}
      </p>
    </section>
  );
}

function Way({ name, onGo }: { readonly name: string; readonly onGo: () => void }) {
  return (
    <button type="button" className="linkbtn" onClick={onGo}>
      {name}
    </button>
  );
}
