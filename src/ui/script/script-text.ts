import { closeForm, formQuiet } from '#app/command-form.ts';
import { lookAt } from '#app/script.ts';
import { store } from '#app/store.ts';
import { scriptSignature } from '#console/script/script-signature.ts';

/** The text that has these lines. */
export const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** The caret stands elsewhere; another line has a form of its own. */
export function caretTo(line: number, column: number): void {
  if (store.getState().script?.line !== line) formQuiet();
  lookAt(line, column);
}

function hasForm(): boolean {
  const { script } = store.getState();
  return script !== undefined && scriptSignature(script.run, script.line, script.column) !== undefined;
}

/** Esc: closes the form that is shown to whoever types, or leaves the text for the answers beside it. */
export function leaveText(text: Element): void {
  if (closeForm(hasForm())) return;
  text.closest('[data-editor]')?.querySelector<HTMLElement>('aside button')?.focus();
}
