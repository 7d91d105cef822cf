import { type KeyboardEvent, useEffect, useRef } from 'react';
import { askForm, caretAtPrompt, closeForm, formQuiet, formTyped } from '#app/command-form.ts';
import { recallDown, recallUp, type } from '#app/draft.ts';
import type { Reader } from '#app/prompt.ts';
import { sendDraft } from '#app/send-draft.ts';
import { press } from '#app/session.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { bindingAt } from '#console/key-bindings.ts';
import { TOUCH } from '../media.ts';
import styles from './Prompt.module.css';

const MOST_ROWS = 12;

const isCollapsed = ({ selectionStart, selectionEnd }: HTMLTextAreaElement): boolean =>
  selectionStart === selectionEnd;

const onFirstLine = ({ value, selectionStart }: HTMLTextAreaElement): boolean =>
  !value.slice(0, selectionStart).includes('\n');

const onLastLine = ({ value, selectionEnd }: HTMLTextAreaElement): boolean =>
  !value.slice(selectionEnd).includes('\n');

/** What a key does here; `undefined` leaves it to the browser. */
function deed(event: KeyboardEvent<HTMLTextAreaElement>): (() => void) | undefined {
  const { nativeEvent, currentTarget: field } = event;
  switch (nativeEvent.isComposing ? undefined : bindingAt('prompt', event)) {
    case 'send':
      return sendDraft;
    case 'escape':
      return () => press('escape');
    // There is nothing to save: the browser's dialog would only be in the way.
    case 'save':
      return () => undefined;
    case 'interrupt':
      return isCollapsed(field) ? () => press('interrupt') : undefined;
    case 'recall-up':
      return isCollapsed(field) && onFirstLine(field) ? recallUp : undefined;
    case 'recall-down':
      return isCollapsed(field) && onLastLine(field) ? recallDown : undefined;
    case 'form':
      return askForm;
    default:
      return bindingAt('completion', event) === 'leave' ? () => closeForm(true) : undefined;
  }
}

/** The plain line: it is there at once, on every device, and can do everything. */
export function PlainInput({ reader, ghost }: { readonly reader: Reader; readonly ghost: string }) {
  const t = useT();
  const { text, summons, caret } = useApp((app) => app.draft);
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (!matchMedia(TOUCH).matches) field.current?.focus({ preventScroll: true });
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each summons counts, with the caret of that moment
  useEffect(() => {
    if (summons === 0 || !field.current) return;
    field.current.focus({ preventScroll: true });
    const at = caret ?? field.current.value.length;
    field.current.setSelectionRange(at, at);
  }, [summons]);

  useEffect(() => {
    if (text === '') formQuiet();
  }, [text]);

  return (
    <textarea
      ref={field}
      className={styles.input}
      aria-label={t(`prompt.label.${reader}`)}
      placeholder={ghost}
      rows={Math.min(MOST_ROWS, text.split('\n').length)}
      value={text}
      onChange={({ target }) => {
        formTyped();
        type(target.value);
        caretAtPrompt(target.selectionStart);
      }}
      onSelect={({ currentTarget }) => caretAtPrompt(currentTarget.selectionStart)}
      onKeyDown={(event) => {
        const act = deed(event);
        if (act === undefined) return;
        event.preventDefault();
        act();
      }}
      autoCapitalize="off"
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="send"
    />
  );
}
