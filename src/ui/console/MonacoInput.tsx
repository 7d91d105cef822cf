import { useEffect, useLayoutEffect, useRef } from 'react';
import { askForm, caretAtPrompt, closeForm, formTyped } from '#app/command-form.ts';
import { recallDown, recallUp, type } from '#app/draft.ts';
import { seen } from '#app/moment.ts';
import type { Reader } from '#app/prompt.ts';
import { sendDraft } from '#app/send-draft.ts';
import { press } from '#app/session.ts';
import { type App, store } from '#app/store.ts';
import { seenTheme } from '#app/theme.ts';
import { useApp } from '#app/use-app.ts';
import { useWord } from '#app/use-words.ts';
import { promptSignature } from '#console/language/signature.ts';
import type { MountedMonaco, mountMonaco } from '#console/monaco/mount.ts';
import { useMedia } from '../media.ts';
import styles from './Prompt.module.css';

interface Props {
  readonly reader: Reader;
  /** What the empty line says. */
  readonly ghost: string;
  readonly mount: typeof mountMonaco;
  /** Did the plain line have the focus that this one takes over? */
  readonly focus: boolean;
}

/** Esc leaves the editor for what comes after it. */
const leave = (host: HTMLElement): void =>
  host.closest('form')?.querySelector<HTMLElement>('[role="group"] button')?.focus();

const hasForm = (app: App): boolean =>
  promptSignature(seen(app).world, app.draft.text, app.form.caret) !== undefined;

/** The same line with colours, completion and hover: Monaco at the prompt, on the same store as the plain one. */
export function MonacoInput({ reader, ghost, mount, focus }: Props) {
  const word = useWord();
  const { text, summons, caret } = useApp((app) => app.draft);
  const world = useApp((app) => seen(app).world);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const theme = useApp((app) => seenTheme(app.theme, dark));
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<MountedMonaco>(undefined);
  const words = useRef(word);
  words.current = word;
  const label = word(`prompt.label.${reader}`);

  // In the same task in which the plain line goes: a key that came in between would be lost.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changes later is told to the editor that stands there
  useLayoutEffect(() => {
    const place = host.current;
    if (place === null) return;
    const mounted = mount(place, {
      t: (key, facts) => words.current(key, facts),
      theme,
      label,
      placeholder: ghost,
      value: store.getState().draft.text,
      onChange: (written) => {
        formTyped();
        type(written);
      },
      onCaret: caretAtPrompt,
      onSend: sendDraft,
      onRecall: (direction) => (direction === 'up' ? recallUp() : recallDown()),
      onKey: press,
      onLeave: () => closeForm(hasForm(store.getState())) || leave(place),
      onForm: askForm,
      world: () => seen(store.getState()).world,
    });
    editor.current = mounted;
    // Who has gone on in the meantime, to the menu of waits or to a chip, is left there.
    if (focus && document.activeElement === document.body) mounted.focus();
    return () => {
      editor.current = undefined;
      mounted.dispose();
    };
  }, [mount]);

  useEffect(() => editor.current?.setValue(text), [text]);
  useEffect(() => editor.current?.setTheme(theme), [theme]);
  useEffect(() => editor.current?.relabel(label, ghost), [label, ghost]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new world that asks for a new look
  useEffect(() => editor.current?.refresh(), [world]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each summons counts, with the caret of that moment
  useEffect(() => {
    if (summons > 0) editor.current?.focus(caret);
  }, [summons]);

  return <div ref={host} className={styles.monaco} />;
}
