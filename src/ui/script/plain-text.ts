import { store } from '#app/store.ts';
import { linesOf } from '#trace/script.ts';
import type { ScriptRun } from '#trace/script-run.ts';

/** The text stays as it was typed, as long as it means the lines of the run. */
export const isTextOf = (text: string, { lines }: Pick<ScriptRun, 'lines'>): boolean => {
  const own = linesOf(text);
  return own.length === lines.length && own.every((line, nth) => line === lines[nth]);
};

/** The line of the caret, and how many characters of it are before the caret. */
export function caretOf({
  value,
  selectionEnd,
}: HTMLTextAreaElement): readonly [line: number, column: number] {
  const before = value.slice(0, selectionEnd).split('\n');
  return [before.length - 1, before.at(-1)?.length ?? 0];
}

/** Puts text in as typing would, so that the browser's own undo knows of it. */
function putIn(field: HTMLTextAreaElement, text: string): void {
  field.focus({ preventScroll: true });
  const isDone =
    text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (!isDone) {
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** Puts a line in after that of the caret, the caret where it is told or at its end. */
export function insertLine(field: HTMLTextAreaElement, line: string, caret = line.length): void {
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
export function step(field: HTMLTextAreaElement, command: 'undo' | 'redo'): void {
  field.focus();
  const before = store.getState().script?.run;
  for (let text: string | undefined; text !== field.value; ) {
    text = field.value;
    document.execCommand(command);
    if (before === undefined || !isTextOf(field.value, before)) return;
  }
}

/** The caret goes to the end of a line. */
export function goTo(field: HTMLTextAreaElement, line: number): void {
  const at = field.value
    .split('\n')
    .slice(0, line + 1)
    .join('\n').length;
  field.focus();
  field.setSelectionRange(at, at);
}

/** The field shows another text, as a change that the browser can undo; whoever has the focus keeps it. */
export function become(field: HTMLTextAreaElement, text: string): void {
  const { value, selectionStart, selectionEnd } = field;
  const most = Math.min(value.length, text.length);
  let from = 0;
  while (from < most && value[from] === text[from]) from++;
  let back = 0;
  while (back < most - from && value.at(-1 - back) === text.at(-1 - back)) back++;
  const focused = document.activeElement;
  field.setSelectionRange(from, value.length - back);
  putIn(field, text.slice(from, text.length - back));
  field.setSelectionRange(selectionStart, selectionEnd);
  if (focused !== field && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
