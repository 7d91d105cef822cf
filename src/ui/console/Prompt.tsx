import { type ClipboardEvent, type FormEvent, lazy, Suspense, useEffect, useState } from 'react';
import { awake } from '#app/awake.ts';
import { seen } from '#app/moment.ts';
import { isLargePaste } from '#app/paste-size.ts';
import { type Reader, readerOf } from '#app/prompt.ts';
import { pasteLarge, sendDraft } from '#app/send-draft.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { PHONE, useMedia } from '../media.ts';
import { part } from '../part.tsx';
import { Chips } from './Chips.tsx';
import { loadSaid } from './load-said.ts';
import { PlainInput } from './PlainInput.tsx';
import styles from './Prompt.module.css';
import { useMonaco } from './use-monaco.ts';

const NextGoal = lazy(part(() => import('./NextGoal.tsx').then((module) => module.NextGoal)));

const PromptForm = lazy(part(() => import('../form/PromptForm.tsx').then((module) => module.PromptForm)));

const PasteBar = lazy(part(() => import('./PasteBar.tsx').then((module) => module.PasteBar)));

/** No input is given a text under which it would freeze. */
function catchLarge(event: ClipboardEvent): void {
  const text = event.clipboardData.getData('text/plain');
  if (!isLargePaste(text)) return;
  event.preventDefault();
  event.stopPropagation();
  pasteLarge(text);
}

const LETTERS: Readonly<Record<Reader, string>> = {
  shell: '$',
  wire: 'C',
  letter: '·',
  login: 'C',
  telnet: 'telnet>',
};

/** The last line of the transcript: what is being typed, who will read it, and what would be understood. */
export function Prompt() {
  const t = useT();
  const reader = useApp((app) => readerOf(seen(app).world));
  const monaco = useMonaco();
  const phone = useMedia(PHONE);
  const isAwake = useApp((app) => app.engine !== undefined);
  const goalHere = useApp((app) => app.lesson !== undefined) && isAwake && phone;
  const hasPaste = useApp((app) => app.pasting !== undefined);
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  useEffect(() => {
    if (!ready) return;
    void awake();
    void loadSaid();
  }, [ready]);
  const ghost = t(phone ? `prompt.ghost.short.${reader}` : `prompt.ghost.${reader}`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sendDraft();
  };
  return (
    <form
      className={styles.prompt}
      onSubmit={submit}
      onPasteCapture={catchLarge}
      data-console-ready={ready ? '' : undefined}
      data-reader={reader}
    >
      {hasPaste && (
        <Suspense>
          <PasteBar />
        </Suspense>
      )}
      {!phone && (
        <div className={styles.form}>
          {isAwake && (
            <Suspense>
              <PromptForm />
            </Suspense>
          )}
        </div>
      )}
      <div className={styles.line}>
        <span className={styles.who} aria-hidden="true">
          {LETTERS[reader]}
        </span>
        {monaco ? (
          <monaco.Input reader={reader} ghost={ghost} mount={monaco.mount} focus={monaco.focus} />
        ) : (
          <PlainInput reader={reader} ghost={ghost} />
        )}
        <button type="submit" className={`btn main ${styles.send}`}>
          {t('prompt.send')}
        </button>
      </div>
      <Chips />
      {goalHere && (
        <Suspense>
          <NextGoal />
        </Suspense>
      )}
    </form>
  );
}
