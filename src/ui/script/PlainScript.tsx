import { type KeyboardEvent, type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import { askForm, formTyped } from '#app/command-form.ts';
import { write } from '#app/script.ts';
import { runTo } from '#app/script-lens.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { bindingAt, type KeyBindingId } from '#console/key-bindings.ts';
import { TOUCH } from '../media.ts';
import { whyAt } from './go-why.ts';
import { become, caretOf, goTo, insertLine, isTextOf, step } from './plain-text.ts';
import styles from './ScriptPane.module.css';
import type { ScriptEditor } from './script-editor.ts';
import { caretTo, leaveText, textOf } from './script-text.ts';

const DEEDS: Readonly<Partial<Record<KeyBindingId, (field: HTMLTextAreaElement) => void>>> = {
  'to-answers': leaveText,
  'script-form': askForm,
  'run-to-here': (field) => runTo(caretOf(field)[0]),
  'ask-why': (field) => whyAt(caretOf(field)[0]),
};

/** What a key does in the text besides writing. */
function press(event: KeyboardEvent<HTMLTextAreaElement>): void {
  const deed = DEEDS[bindingAt('script', event) ?? 'shortcuts'];
  if (deed === undefined) return;
  event.preventDefault();
  deed(event.currentTarget);
}

/** The script as a plain text: on phones, by choice, and until the big editor is here. Everything can be done in it. */
export function PlainScript({ editor }: { readonly editor: RefObject<ScriptEditor | undefined> }) {
  const t = useT();
  const field = useRef<HTMLTextAreaElement>(null);
  // What the session puts into the text has been played already.
  const isTold = useRef(false);
  const run = useApp((app) => app.script?.run);

  useEffect(() => {
    const { current } = field;
    if (current === null || run === undefined || isTextOf(current.value, run)) return;
    isTold.current = true;
    become(current, textOf(run.lines));
    isTold.current = false;
  }, [run]);

  useEffect(() => {
    if (!matchMedia(TOUCH).matches) field.current?.focus({ preventScroll: true });
  }, []);

  useImperativeHandle(editor, () => {
    const own = () => field.current as HTMLTextAreaElement;
    return {
      undo: () => step(own(), 'undo'),
      redo: () => step(own(), 'redo'),
      insert: (line, caret) => insertLine(own(), line, caret),
      focus: () => own().focus({ preventScroll: true }),
      goTo: (line) => goTo(own(), line),
    };
  }, []);

  return (
    <div className={styles.editor}>
      <textarea
        ref={field}
        className={styles.field}
        data-script-field=""
        aria-label={t('script.editor')}
        placeholder={t('script.placeholder')}
        defaultValue={run === undefined ? '' : textOf(run.lines)}
        onChange={({ target }) => {
          if (isTold.current) return;
          target.dataset.scriptField = 'written';
          const [line, column] = caretOf(target);
          write(target.value, line);
          caretTo(line, column);
          formTyped();
        }}
        onSelect={({ currentTarget }) => isTold.current || caretTo(...caretOf(currentTarget))}
        onKeyDown={press}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
      />
    </div>
  );
}
