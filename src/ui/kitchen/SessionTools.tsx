import { useState } from 'react';
import { summon } from '#app/draft.ts';
import { saveFile } from '#app/save-file.ts';
import { startAgain } from '#app/session.ts';
import { store } from '#app/store.ts';
import { EDITORS, type Editor } from '#app/stored.ts';
import { chooseEditor } from '#app/theme.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { traceText } from '#trace/text.ts';
import { Icon } from '../kit/Icon.tsx';
import rows from './BehaviourRow.module.css';
import styles from './SessionTools.module.css';

const text = (): string => traceText(store.getState().trace);

const save = (): void => saveFile(`${store.getState().session}.txt`, 'text/plain', text());

/** What can be done with the session as a whole. */
export function SessionTools() {
  const t = useT();
  const editor = useApp((app) => app.editor);
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setCopied(true),
      () => save(),
    );
  return (
    <section>
      <h2>{t('kitchen.session')}</h2>
      <div className={styles.tools}>
        <button type="button" className="btn" onClick={() => void copy()}>
          <span role="status">{t(copied ? 'kitchen.copied' : 'kitchen.copy')}</span>
        </button>
        <button type="button" className="btn" onClick={save}>
          {t('kitchen.download')}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => {
            startAgain();
            summon();
          }}
        >
          <Icon name="again" size={16} />
          {t('kitchen.startAgain')}
        </button>
      </div>
      <label className={rows.field}>
        <span>{t('kitchen.editor')}</span>
        <select value={editor} onChange={(event) => chooseEditor(event.target.value as Editor)}>
          {EDITORS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kitchen.editor.${kind}`)}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
