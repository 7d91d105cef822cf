import type { monaco } from './editor.ts';
import { bindAll, POPUP, takeFirst, UNCHOSEN } from './keys.ts';

/** What the keys of a script do besides editing. */
export interface ScriptKeyActions {
  /** Esc: what is open is to be closed, or else the focus should go on to the next thing on the page. */
  onLeave(): void;
  /** The form of the command is asked for. */
  onForm(): void;
  /** The session is to be shown up to this line. */
  onRunTo(line: number): void;
  /** Why was this line answered so? */
  onWhy(line: number): void;
}

const lineOf = (editor: monaco.editor.ICodeEditor): number => (editor.getPosition()?.lineNumber ?? 1) - 1;

/** The keys of a script: Esc and Tab leave it, Tab takes the first of a list, two ask about the line, everything else writes. */
export const bindScriptKeys = (
  editor: monaco.editor.IStandaloneCodeEditor,
  { onLeave, onForm, onRunTo, onWhy }: ScriptKeyActions,
): readonly monaco.IDisposable[] =>
  bindAll(editor, [
    { id: 'leave', when: `!(${POPUP})`, run: () => onLeave() },
    { id: 'script-form', run: () => onForm() },
    { id: 'run-to-here', run: () => onRunTo(lineOf(editor)) },
    { id: 'ask-why', run: () => onWhy(lineOf(editor)) },
    { id: 'take-first', when: UNCHOSEN, run: takeFirst },
    // There is nothing to save: the browser's dialog would only be in the way.
    { id: 'save', run: () => undefined },
  ]);
