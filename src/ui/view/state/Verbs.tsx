import { propose } from '#app/draft.ts';
import { seen } from '#app/moment.ts';
import { lineOf } from '#app/prompt.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';
import { verbsNow } from '#app/view-state.ts';
import type { State } from '#smtp/model/session.ts';
import styles from './StateView.module.css';

/** The verbs that are taken now. Pressed, one is typed, not sent. */
export function Verbs({ state }: { readonly state: State }) {
  const word = useWord();
  const world = useApp((app) => seen(app).world);
  const verbs = verbsNow(world);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame of its own
    <div role="group" aria-label={word('state.now', { state: word(`state.${state}`) })}>
      <p className={styles.now}>
        {word('state.now', { state: word(`state.${state}`) })}{' '}
        {verbs.length === 0 && word(`state.none.${state}`)}
      </p>
      <p className={styles.verbs}>
        {verbs.map((verb) => (
          <button key={verb} type="button" className="chip" onClick={() => propose(lineOf(world, verb))}>
            {verb}
          </button>
        ))}
      </p>
    </div>
  );
}
