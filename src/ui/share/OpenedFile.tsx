import { troubleWords } from '#app/file-words.ts';
import { closeFile, takeEverything } from '#app/files.ts';
import type { FileTrouble } from '#app/own-file.ts';
import type { OpenedFile as File } from '#app/store.ts';
import type { Stored } from '#app/stored.ts';
import { useWord } from '#app/use-words.ts';
import styles from './FilesPart.module.css';

/** Faults of a file that are told; more do not help. */
const MOST = 5;

/** What a file holds, or what is wrong with it. A session is no matter of this panel: it is offered on the stage. */
export function OpenedFile({ file: { name, read } }: { readonly file: File }) {
  if (!read.ok) return <Broken name={name} troubles={read.troubles} />;
  return read.value.kind === 'everything' ? <Everything name={name} stored={read.value.stored} /> : null;
}

function Broken({ name, troubles }: { readonly name: string; readonly troubles: readonly FileTrouble[] }) {
  const word = useWord();
  const more = troubles.length - MOST;
  return (
    <div className={styles.opened} role="alert">
      <p>{word('files.broken', { name })}</p>
      <ul className={styles.troubles}>
        {troubles.slice(0, MOST).map((trouble) => {
          const text = troubleWords(trouble, word);
          return <li key={text}>{text}</li>;
        })}
        {more > 0 && <li>{word('files.more', { count: more })}</li>}
      </ul>
      <button type="button" className="btn" onClick={closeFile}>
        {word('files.other')}
      </button>
    </div>
  );
}

function Everything({ name, stored }: { readonly name: string; readonly stored: Stored }) {
  const word = useWord();
  const lessons = Object.keys(stored.progress).length;
  const sessions = Object.keys(stored.sessions).length;
  return (
    <div className={styles.opened}>
      <p>{word('files.holds', { name, lessons, sessions })}</p>
      <p>{word('files.replaces')}</p>
      <p className={styles.buttons}>
        <button type="button" className="btn main" onClick={takeEverything}>
          {word('files.take')}
        </button>
        <button type="button" className="btn" onClick={closeFile}>
          {word('offer.keep')}
        </button>
      </p>
    </div>
  );
}
