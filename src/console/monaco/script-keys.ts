import { monaco } from './editor.ts';

const LIST = 'suggestWidgetVisible';
const POPUP = `${LIST} || editorHoverVisible || codeActionMenuVisible`;

function takeFirst(editor: monaco.editor.ICodeEditor): void {
  editor.trigger('keyboard', 'selectFirstSuggestion', {});
  editor.trigger('keyboard', 'acceptSelectedSuggestion', {});
}

/** The keys of a script: Esc and Tab leave it, Tab takes the first of a list, everything else writes. */
export function bindScriptKeys(
  editor: monaco.editor.IStandaloneCodeEditor,
  { onLeave }: { onLeave(): void },
): readonly monaco.IDisposable[] {
  const { KeyCode, KeyMod } = monaco;
  const bind = (id: string, key: number, run: (on: monaco.editor.ICodeEditor) => void, when?: string) =>
    editor.addAction({
      id: `script.${id}`,
      label: id,
      keybindings: [key],
      keybindingContext: 'editorTextFocus',
      ...(when === undefined ? {} : { precondition: when }),
      run,
    });
  return [
    bind('leave', KeyCode.Escape, () => onLeave(), `!(${POPUP})`),
    bind('take-first', KeyCode.Tab, takeFirst, `${LIST} && !suggestWidgetHasFocusedSuggestion`),
    // There is nothing to save: the browser's dialog would only be in the way.
    bind('save', KeyMod.CtrlCmd | KeyCode.KeyS, () => undefined),
  ];
}
