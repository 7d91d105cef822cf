import { useState } from 'react';
import { copyText } from '#app/clipboard.ts';
import { summon } from '#app/draft.ts';
import { openPanel } from '#app/hand-on.ts';
import { seen } from '#app/moment.ts';
import { startAgain } from '#app/session.ts';
import { store } from '#app/store.ts';
import { EDITORS, type Editor } from '#app/stored.ts';
import { chooseEditor } from '#app/theme.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { traceText } from '#trace/text.ts';
import { Icon } from '../kit/Icon.tsx';
import { PlaceLink } from '../kit/PlaceLink.tsx';
import rows from './BehaviourRow.module.css';
import styles from './SessionTools.module.css';

/** What can be done with the session as a whole. */
export function SessionTools() {
  const t = useT();
  const editor = useApp((app) => app.editor);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const done = await copyText(traceText(seen(store.getState())));
    setCopied(done);
    if (!done) openPanel('export');
  };
  return (
    <section>
      <h2>{t('kitchen.session')}</h2>
      <div className={styles.tools}>
        <button type="button" className="btn" onClick={() => void copy()}>
          {t(copied ? 'kitchen.copied' : 'kitchen.copy')}
        </button>
        <span role="status" className="sr">
          {copied ? t('kitchen.copied') : ''}
        </span>
        <button type="button" className="btn" onClick={() => openPanel('export')}>
          {t('kitchen.export')}
        </button>
        <button type="button" className="btn" onClick={() => openPanel('files')}>
          {t('kitchen.files')}
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
      <p className={styles.more}>
        <button type="button" className="linkbtn" onClick={() => openPanel('settings')}>
          {t('panel.settings')}
        </button>
        <PlaceLink to={{ kind: 'shortcuts' }}>{t('title.shortcuts')}</PlaceLink>
      </p>
    </section>
  );
}
