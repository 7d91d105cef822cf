import { type KeyboardEvent, useEffect, useRef } from 'react';
import { recallDown, recallUp, type } from '#app/draft.ts';
import type { Reader } from '#app/prompt.ts';
import { sendDraft } from '#app/send-draft.ts';
import { press } from '#app/session.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { TOUCH } from '../media.ts';
import styles from './Prompt.module.css';

const MOST_ROWS = 12;

const isCollapsed = ({ selectionStart, selectionEnd }: HTMLTextAreaElement): boolean =>
  selectionStart === selectionEnd;

const onFirstLine = ({ value, selectionStart }: HTMLTextAreaElement): boolean =>
  !value.slice(0, selectionStart).includes('\n');

const onLastLine = ({ value, selectionEnd }: HTMLTextAreaElement): boolean =>
  !value.slice(selectionEnd).includes('\n');

/** What a key does with Ctrl held. Ctrl+S would only bring up the browser's dialog. */
function controlDeed(key: string, field: HTMLTextAreaElement): (() => void) | undefined {
  if (key === 'c' && isCollapsed(field)) return () => press('interrupt');
  if (key === ']') return () => press('escape');
  return key === 's' ? () => undefined : undefined;
}

/** What a key does here; `undefined` leaves it to the browser. */
function deed(event: KeyboardEvent<HTMLTextAreaElement>): (() => void) | undefined {
  const { key, ctrlKey, shiftKey, altKey, metaKey, nativeEvent, currentTarget: field } = event;
  if (nativeEvent.isComposing || altKey || metaKey) return undefined;
  if (ctrlKey) return controlDeed(key, field);
  if (key === 'Enter' && !shiftKey) return sendDraft;
  if (shiftKey || !isCollapsed(field)) return undefined;
  if (key === 'ArrowUp' && onFirstLine(field)) return recallUp;
  return key === 'ArrowDown' && onLastLine(field) ? recallDown : undefined;
}

/** The plain line: it is there at once, on every device, and can do everything. */
export function PlainInput({ reader }: { readonly reader: Reader }) {
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

  return (
    <textarea
      ref={field}
      className={styles.input}
      aria-label={t(`prompt.label.${reader}`)}
      placeholder={t(`prompt.ghost.${reader}`)}
      rows={Math.min(MOST_ROWS, text.split('\n').length)}
      value={text}
      onChange={(event) => type(event.target.value)}
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
