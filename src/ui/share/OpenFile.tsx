import { type DragEvent, useRef, useState } from 'react';
import { openFile } from '#app/files.ts';
import { useT } from '#app/use-words.ts';
import styles from './FilesPart.module.css';

/** Takes a file that is chosen, or dropped upon it. */
export function OpenFile() {
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
