import { type DragEvent, useRef, useState } from 'react';
import { FORMATS } from '#app/export-formats.ts';
import { troubleWords } from '#app/file-words.ts';
import {
  bringAllBack,
  closeFile,
  openFile,
  saveEverything,
  saveKitchen,
  takeEverything,
} from '#app/files.ts';
import { saveFile } from '#app/save-file.ts';
import type { OpenedFile } from '#app/store.ts';
import { store } from '#app/store.ts';
import { useApp } from '#app/use-app.ts';
import { useT, useWord } from '#app/use-words.ts';
import styles from './FilesPart.module.css';

/** Faults of a file that are told; more do not help. */
const MOST = 5;

function saveSession(): void {
  const { trace, session } = store.getState();
  const format = FORMATS.find(({ id }) => id === 'json');
  const content = format?.make({
    trace,
    session,
    words: { reasons: {}, factWords: (facts) => facts, site: '' },
  });
  if (format && content !== undefined) saveFile(format.fileName(session), format.type, content);
}

/** Kitchens, sessions and all one's work as files: saved, and opened again. */
export function FilesPart() {
  const t = useT();
  const file = useApp((app) => app.file);
  const root = useApp((app) => app.root);
  const hasMore = useApp((app) => app.putAway !== undefined);
  return (
    <div className={styles.files}>
      <section>
        <h3>{t('files.save')}</h3>
        <ul className={styles.ways}>
          <Way about={t('files.everything.about')} name={t('files.everything')} onPress={saveEverything} />
          <Way about={t('files.session.about')} name={t('files.session')} onPress={saveSession} />
          <Way about={t('files.kitchen.about')} name={t('files.kitchen')} onPress={saveKitchen} />
        </ul>
        <p className="note">
          {t('files.schema')} <a href={`${root}schema/kitchen.json`}>schema/kitchen.json</a>
        </p>
      </section>
      <section>
        <h3>{t('files.open')}</h3>
        {file === undefined ? <Opening /> : <Opened file={file} />}
        {hasMore && (
          <p className={styles.back}>
            {t('files.put-away')}{' '}
            <button type="button" className="linkbtn" onClick={bringAllBack}>
              {t('notice.bring-all-back')}
            </button>
          </p>
        )}
      </section>
    </div>
  );
}

interface WayProps {
  readonly name: string;
  readonly about: string;
  readonly onPress: () => void;
}

function Way({ name, about, onPress }: WayProps) {
  return (
    <li>
      <button type="button" className="btn" onClick={onPress}>
        {name}
      </button>
      <span>{about}</span>
    </li>
  );
}

function Opening() {
  const t = useT();
  const field = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void openFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button in it
    <div
      className={styles.drop}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <button type="button" className="btn main" onClick={() => field.current?.click()}>
        {t('files.choose')}
      </button>
      <span className="note">{t('files.drop')}</span>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('files.choose')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void openFile(file);
          event.target.value = '';
        }}
      />
    </div>
  );
}

function Opened({ file: { name, read } }: { readonly file: OpenedFile }) {
  const word = useWord();
  if (!read.ok) {
    const more = read.troubles.length - MOST;
    return (
      <div className={styles.opened} role="alert">
        <p>{word('files.broken', { name })}</p>
        <ul className={styles.troubles}>
          {read.troubles.slice(0, MOST).map((trouble) => {
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
  if (read.value.kind !== 'everything') return null;
  const { sessions, progress } = read.value.stored;
  return (
    <div className={styles.opened}>
      <p>
        {word('files.holds', {
          name,
          lessons: Object.keys(progress).length,
          sessions: Object.keys(sessions).length,
        })}
      </p>
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
