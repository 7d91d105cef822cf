import { type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { askForm, formTyped } from '#app/command-form.ts';
import { write } from '#app/script.ts';
import { answerRows } from '#app/script-answers.ts';
import { runTo } from '#app/script-lens.ts';
import { type App, type Script, store } from '#app/store.ts';
import { seenTheme } from '#app/theme.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';
import type { MountedScript, mountScript } from '#console/monaco/script-mount.ts';
import { useMedia } from '../media.ts';
import { drawAnswers, lookOf, stampOf } from './answers.ts';
import { whyAt } from './go-why.ts';
import styles from './ScriptPane.module.css';
import type { ScriptEditor } from './script-editor.ts';
import { caretTo, leaveText, textOf } from './script-text.ts';

interface Props {
  readonly mount: typeof mountScript;
  readonly editor: RefObject<ScriptEditor | undefined>;
}

const script = (): Script => store.getState().script as Script;

/** Has something changed that can be seen between the lines, and that the editor has not brought about itself? */
const looksOther = (now: App, before: App): boolean =>
  now.script?.marked !== before.script?.marked ||
  now.script?.run !== before.script?.run ||
  now.moment !== before.moment ||
  now.opened !== before.opened ||
  now.words !== before.words;

/** The script in Monaco, on the same store as the plain one: replies between the lines, colours, completion, folding. */
export function MonacoScript({ mount, editor }: Props) {
  const word = useWord();
  const dark = useMedia('(prefers-color-scheme: dark)');
  const theme = useApp((app) => seenTheme(app.theme, dark));
  const host = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedScript>(undefined);
  const words = useRef(word);
  words.current = word;

  // In the same task in which the plain text goes: a key that came in between would be lost.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changes later is told to the editor that stands there
  useLayoutEffect(() => {
    const place = host.current;
    if (place === null) return;
    let own = false;
    const on = mount(place, {
      t: (key, facts) => words.current(key, facts),
      theme,
      label: word('script.editor'),
      placeholder: word('script.placeholder'),
      padding: 8,
      text: textOf(script().run.lines),
      session: () => store.getState().session,
      run: () => script().run,
      rows: (line) => answerRows(script().run, line),
      stamp: (line) => stampOf(store.getState(), line),
      draw: (line) => drawAnswers(store.getState(), line, words.current, (to) => mounted.current?.goTo(to)),
      look: (line) => lookOf(store.getState(), line),
      onWrite: (text, seen) => {
        own = true;
        formTyped();
        write(text, seen);
        own = false;
      },
      onCaret: caretTo,
      onLeave: () => leaveText(place),
      onForm: askForm,
      onRunTo: runTo,
      onWhy: whyAt,
    });
    mounted.current = on;
    on.goTo(script().shown.line);
    on.focus();
    const follow = store.subscribe((now, before) => {
      if (own || now.script === undefined || !looksOther(now, before)) return;
      if (now.script.run.lines !== before.script?.run.lines) on.setText(textOf(now.script.run.lines));
      on.refresh();
    });
    return () => {
      follow();
      mounted.current = undefined;
      on.dispose();
    };
  }, [mount]);

  useEffect(() => mounted.current?.setTheme(theme), [theme]);
  useImperativeHandle(editor, () => {
    return {
      undo: () => mounted.current?.undo(),
      redo: () => mounted.current?.redo(),
      insert: (line, caret) => mounted.current?.insert(line, caret),
      focus: () => mounted.current?.focus(),
      goTo: (line) => mounted.current?.goTo(line),
    };
  }, []);

  return (
    <div className={styles.editor}>
      <div ref={host} className={styles.monaco} />
    </div>
  );
}
