import { useEffect, useRef, useState } from 'react';
import { emptied } from '#app/draft.ts';
import { openScript } from '#app/script.ts';
import { store } from '#app/store.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { ReplyHover } from '../hover/ReplyHover.tsx';
import { AnswerPanel } from './AnswerPanel.tsx';
import { MonacoScript } from './MonacoScript.tsx';
import { PlainScript } from './PlainScript.tsx';
import { ScriptBar } from './ScriptBar.tsx';
import styles from './ScriptPane.module.css';
import { SpokenAnswer } from './SpokenAnswer.tsx';
import type { ScriptEditor } from './script-editor.ts';
import { useScriptEditor } from './use-script-editor.ts';

/** Script mode: the client's side as a text, the replies between its lines, and what is to be said about one of them. */
export function ScriptPane() {
  const t = useT();
  const here = useApp((app) => app.script !== undefined);
  const summons = useApp((app) => app.draft.summons);
  // Another session’s text is not to be brought back by undoing.
  const session = useApp((app) => app.session);
  const mount = useScriptEditor();
  const editor = useRef<ScriptEditor>(undefined);
  const [all, setAll] = useState(false);

  useEffect(() => {
    if (!here) openScript();
  }, [here]);

  // What is proposed elsewhere, by a chip or a lesson, becomes a line of the script.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each summons counts, with the draft of that moment
  useEffect(() => {
    const { text, caret } = store.getState().draft;
    if (text === '') return editor.current?.focus();
    store.setState(({ draft }) => ({ draft: emptied(draft) }));
    editor.current?.insert(text, caret);
  }, [summons]);

  if (!here) return <p className={styles.waiting}>{t('frame.loading')}</p>;
  return (
    <div className={styles.pane} data-editor={mount ? 'monaco' : 'plain'} data-all={all || !mount}>
      <ScriptBar editor={editor} all={all} onAll={mount ? setAll : undefined} />
      {mount ? <MonacoScript mount={mount} editor={editor} /> : <PlainScript key={session} editor={editor} />}
      <AnswerPanel all={all || !mount} />
      <SpokenAnswer />
      <ReplyHover />
    </div>
  );
}
