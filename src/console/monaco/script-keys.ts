import type { monaco } from './editor.ts';
import { bindAll, POPUP, takeFirst, UNCHOSEN } from './keys.ts';

/** The keys of a script: Esc and Tab leave it, Tab takes the first of a list, everything else writes. */
export const bindScriptKeys = (
  editor: monaco.editor.IStandaloneCodeEditor,
  { onLeave }: { onLeave(): void },
): readonly monaco.IDisposable[] =>
  bindAll(editor, [
    { id: 'leave', when: `!(${POPUP})`, run: () => onLeave() },
    { id: 'take-first', when: UNCHOSEN, run: takeFirst },
    // There is nothing to save: the browser's dialog would only be in the way.
    { id: 'save', run: () => undefined },
  ]);
