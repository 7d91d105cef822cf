import type { Word } from '#app/message/t.ts';
import { replyTo, runLens, runTo } from '#app/script-lens.ts';
import type { App } from '#app/store.ts';
import { type KeyBindingId, keysOf } from '#console/key-bindings.ts';
import { whyAt } from './go-why.ts';
import styles from './Lenses.module.css';

/** The short words, and the whole of them for whoever rests on it. */
const RUN = { to: ['script.lens.to', 'script.runTo'], all: ['script.lens.all', 'script.runAll'] } as const;

/** The first key of a binding as it is called on the keyboard. */
const keyName = (id: KeyBindingId): string => {
  const [first] = keysOf(id);
  return [first?.control && 'Ctrl', first?.shift && 'Shift', first?.key].filter(Boolean).join('+');
};

/** What can be pressed with the mouse; by keyboard the same is done with a key, or in the panel. */
function lens(text: string, whole: string, key: KeyBindingId, act: () => void): HTMLSpanElement {
  const made = document.createElement('span');
  made.className = styles.lens ?? '';
  made.dataset.lens = key;
  made.textContent = text;
  made.title = `${whole} (${keyName(key)})`;
  // The caret stays where it is, and the keyboard too.
  made.addEventListener('mousedown', (event) => {
    event.stopPropagation();
    event.preventDefault();
  });
  made.addEventListener('click', act);
  return made;
}

/** What the lenses of a line say, as a text: where it is the same, they are drawn alike. */
export const lensStamp = (app: App, line: number): string =>
  `${runLens(app, line)} ${replyTo(app, line) !== undefined}`;

/** What can be asked of a line, for the row that stands last under it: no line has to move for that. `here` says which line it
 *  is when one of them is pressed: others may have been written above it since it was drawn. */
export function lenses(app: App, line: number, word: Word, here: () => number): Node {
  const made = document.createElement('span');
  made.className = styles.lenses ?? '';
  made.dataset.lenses = '';
  const run = runLens(app, line);
  if (run === 'all') made.dataset.here = '';
  if (run !== undefined) {
    const [short, whole] = RUN[run];
    made.append(lens(word(short), word(whole), 'run-to-here', () => runTo(here())));
  }
  if (replyTo(app, line) !== undefined) {
    const why = word('script.why');
    made.append(lens(why, why, 'ask-why', () => whyAt(here())));
  }
  return made;
}
