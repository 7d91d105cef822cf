import { type KeyBindingId, keysOf } from '../key-bindings.ts';
import { monaco } from './editor.ts';

/** What the keys of the prompt do besides editing. */
export interface KeyActions {
  onSend(): void;
  onRecall(direction: 'up' | 'down'): void;
  onKey(key: 'interrupt' | 'escape'): void;
  /** Esc: what is open is to be closed, or else the focus should go on to the next thing on the page. */
  onLeave(): void;
  /** The form of the command is asked for. */
  onForm(): void;
}

/** A key of the list, and what it does in an editor. */
export interface Binding {
  readonly id: KeyBindingId;
  /** Monaco's context in which the key means this. */
  readonly when?: string;
  readonly run: (editor: monaco.editor.ICodeEditor) => void;
}

// Context keys of our own: is the caret on the first, on the last line that is seen?
const FIRST_LINE = 'smtpFirstLine';
const LAST_LINE = 'smtpLastLine';

const LIST = 'suggestWidgetVisible';
const CHOSEN = `${LIST} && suggestWidgetHasFocusedSuggestion`;
const ENTER_TAKES = `${CHOSEN} && suggestionMakesTextEdit`;
/** Monaco's context in which something lies over the text that Esc closes. */
export const POPUP = `${LIST} || editorHoverVisible || codeActionMenuVisible`;
/** Monaco's context in which a list is open and nothing in it has been moved to. */
export const UNCHOSEN = `${LIST} && !suggestWidgetHasFocusedSuggestion`;

const { KeyCode, KeyMod } = monaco;

// On a Mac, Ctrl+C is the Control key and Cmd+C copies; elsewhere Monaco calls Control "CtrlCmd".
const control = (): number =>
  /Mac|iP(?:hone|ad)/.test(navigator.platform) ? KeyMod.WinCtrl : KeyMod.CtrlCmd;

const CODES: Readonly<Record<string, number>> = {
  Enter: KeyCode.Enter,
  ArrowUp: KeyCode.UpArrow,
  ArrowDown: KeyCode.DownArrow,
  Escape: KeyCode.Escape,
  Tab: KeyCode.Tab,
  ' ': KeyCode.Space,
  ']': KeyCode.BracketRight,
  c: KeyCode.KeyC,
  s: KeyCode.KeyS,
};

/** The keys of a binding as Monaco counts them. */
const codesOf = (id: KeyBindingId): number[] =>
  keysOf(id).flatMap(({ key, control: held, terminal, shift }) => {
    const code = CODES[key];
    const holding = held ? (terminal ? control() : KeyMod.CtrlCmd) : 0;
    return code === undefined ? [] : [code | holding | (shift ? KeyMod.Shift : 0)];
  });

const type = (text: string) => (editor: monaco.editor.ICodeEditor) =>
  editor.trigger('keyboard', 'type', { text });

/** Takes what the list has first. */
export function takeFirst(editor: monaco.editor.ICodeEditor): void {
  editor.trigger('keyboard', 'selectFirstSuggestion', {});
  editor.trigger('keyboard', 'acceptSelectedSuggestion', {});
}

const bindings = (actions: KeyActions): readonly Binding[] => [
  { id: 'send', when: `!(${ENTER_TAKES})`, run: () => actions.onSend() },
  { id: 'new-line', when: `!(${CHOSEN})`, run: type('\n') },
  {
    id: 'recall-up',
    when: `${FIRST_LINE} && !${LIST}`,
    run: () => actions.onRecall('up'),
  },
  {
    id: 'recall-down',
    when: `${LAST_LINE} && !${LIST}`,
    run: () => actions.onRecall('down'),
  },
  {
    id: 'interrupt',
    when: '!editorHasSelection',
    run: () => actions.onKey('interrupt'),
  },
  { id: 'escape', run: () => actions.onKey('escape') },
  { id: 'leave', when: `!(${POPUP})`, run: () => actions.onLeave() },
  { id: 'form', run: () => actions.onForm() },
  {
    id: 'take-first',
    when: UNCHOSEN,
    run: takeFirst,
  },
  // There is nothing to save: the browser's dialog would only be in the way.
  { id: 'save', run: () => undefined },
];

/** Gives keys their meaning in an editor. */
export const bindAll = (
  editor: monaco.editor.IStandaloneCodeEditor,
  all: readonly Binding[],
): readonly monaco.IDisposable[] =>
  all.map(({ id, when, run }) =>
    editor.addAction({
      id: `smtp.${id}`,
      label: id,
      keybindings: codesOf(id),
      // Not in a list or a menu that lies over the editor: there the keys have their usual meaning.
      keybindingContext: 'editorTextFocus',
      ...(when === undefined ? {} : { precondition: when }),
      run,
    }),
  );

/** Gives the keys of the prompt their meaning in this editor. */
export const bindKeys = (
  editor: monaco.editor.IStandaloneCodeEditor,
  actions: KeyActions,
): readonly monaco.IDisposable[] => bindAll(editor, bindings(actions));

/** Keeps the context keys true as the caret moves. With wrapped lines it is the line on screen that counts. */
export function followCaret(editor: monaco.editor.IStandaloneCodeEditor): monaco.IDisposable {
  const first = editor.createContextKey<boolean>(FIRST_LINE, true);
  const last = editor.createContextKey<boolean>(LAST_LINE, true);
  return editor.onDidChangeCursorPosition(({ position: { lineNumber, column } }) => {
    const end = editor.getModel()?.getFullModelRange().getEndPosition() ?? { lineNumber: 1, column: 1 };
    const top = editor.getTopForPosition(lineNumber, column);
    first.set(top === editor.getTopForPosition(1, 1));
    last.set(top === editor.getTopForPosition(end.lineNumber, end.column));
  });
}
