import { type KeyboardEvent, type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import { lookAt, write } from '#app/script.ts';
import { store } from '#app/store.ts';
import { useApp } from '#app/use-app.ts';
import { useT } from '#app/use-words.ts';
import { bindingAt } from '#console/key-bindings.ts';
import { linesOf } from '#trace/script.ts';
import type { ScriptRun } from '#trace/script-run.ts';
import { TOUCH } from '../media.ts';
import styles from './ScriptPane.module.css';
import type { ScriptEditor } from './script-editor.ts';
import { textOf, toAnswers } from './script-text.ts';

/** The text stays as it was typed, as long as it means the lines of the run. */
const isTextOf = (text: string, { lines }: Pick<ScriptRun, 'lines'>): boolean => {
  const own = linesOf(text);
  return own.length === lines.length && own.every((line, nth) => line === lines[nth]);
};

/** The line of the caret, and how many characters of it are before the caret. */
function caretOf({ value, selectionEnd }: HTMLTextAreaElement): readonly [line: number, column: number] {
  const before = value.slice(0, selectionEnd).split('\n');
  return [before.length - 1, before.at(-1)?.length ?? 0];
}

/** Puts text in as typing would, so that the browser's own undo knows of it. */
function putIn(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  if (!document.execCommand('insertText', false, text)) {
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function insertLine(field: HTMLTextAreaElement, line: string, caret = line.length): void {
  const { value, selectionEnd } = field;
  const end = value.indexOf('\n', selectionEnd);
  const at = end < 0 ? value.length : end;
  const isEmpty = at === 0 || value[at - 1] === '\n';
  field.setSelectionRange(at, at);
  putIn(field, isEmpty ? line : `\n${line}`);
  const start = at + (isEmpty ? 0 : 1);
  field.setSelectionRange(start + caret, start + caret);
}

/** One step of the browser's own, and further where a step has changed nothing that is played. */
function step(field: HTMLTextAreaElement, command: 'undo' | 'redo'): void {
  field.focus();
  const before = store.getState().script?.run;
  for (let text: string | undefined; text !== field.value; ) {
    text = field.value;
    document.execCommand(command);
    if (before === undefined || !isTextOf(field.value, before)) return;
  }
}

function goTo(field: HTMLTextAreaElement, line: number): void {
  const at = field.value
    .split('\n')
    .slice(0, line + 1)
    .join('\n').length;
  field.focus();
  field.setSelectionRange(at, at);
}

/** The script as a plain text: on phones, by choice, and until the big editor is here. Everything can be done in it. */
export function PlainScript({ editor }: { readonly editor: RefObject<ScriptEditor | undefined> }) {
  const t = useT();
  const field = useRef<HTMLTextAreaElement>(null);
  const run = useApp((app) => app.script?.run);

  useEffect(() => {
    const { current } = field;
    if (current && run && !isTextOf(current.value, run)) current.value = textOf(run.lines);
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

  const keys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (bindingAt('script', event) === 'to-answers') toAnswers(event.currentTarget);
  };
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
          target.dataset.scriptField = 'written';
          const [line, column] = caretOf(target);
          write(target.value, line);
          lookAt(line, column);
        }}
        onSelect={({ currentTarget }) => lookAt(...caretOf(currentTarget))}
        onKeyDown={keys}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
      />
    </div>
  );
}
