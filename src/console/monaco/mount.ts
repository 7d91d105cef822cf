import './monaco.css';
import type { World } from '#world/world.ts';
import type { LineProblem } from '../language/problem.ts';
import { monaco, provideWorker } from './editor.ts';
import { highlighter } from './highlight.ts';
import { bindKeys, followCaret, type KeyActions } from './keys.ts';
import { introduce, LANGUAGE, type Theme, wear } from './language.ts';
import { marker } from './marks.ts';
import { LINE_HEIGHT, type Look, MOST_LINES, optionsOf } from './options.ts';
import { provide } from './providers.ts';
import type { T } from './words.ts';

/** What the page gives to the editor at the prompt, and what it is told. */
export interface MonacoOptions extends KeyActions, Look {
  readonly t: T;
  readonly theme: Theme;
  readonly value: string;
  onChange(text: string): void;
  /** The caret stands elsewhere in the text. */
  onCaret(at: number): void;
  /** Problems of the line, once the student pauses: for words under the prompt and a screen reader. */
  onProblems?(problems: readonly LineProblem[]): void;
  world(): World;
}

/** The editor at the prompt while it is mounted. */
export interface MountedMonaco {
  /** Shows this text, the caret at its end or where it is told; says nothing back. */
  setValue(text: string, caret?: number): void;
  /** Takes the focus; `at` is where the caret goes. */
  focus(at?: number): void;
  setTheme(theme: Theme): void;
  /** Somebody else reads the line now: another name and another hint. */
  relabel(label: string, placeholder: string): void;
  /** The world has changed under the text: colours and marks are looked at again. */
  refresh(): void;
  dispose(): void;
}

type Editor = monaco.editor.IStandaloneCodeEditor;

const putCaret = (editor: Editor, model: monaco.editor.ITextModel, caret = model.getValueLength()): void =>
  editor.setPosition(model.getPositionAt(caret));

// One line high, growing with what is pasted. A layout tells of its height again, so only another height asks for one.
function fitHeight(editor: Editor, host: HTMLElement, padding = 0): monaco.IDisposable {
  const most = MOST_LINES * LINE_HEIGHT + 2 * padding;
  let fitted: number | undefined;
  const measure = () => {
    const height = Math.min(editor.getContentHeight(), most);
    if (height === fitted) return;
    fitted = height;
    host.style.height = `${height}px`;
    editor.layout();
  };
  measure();
  return editor.onDidContentSizeChange(measure);
}

// Cells are measured when the font is there, or the caret would stand beside the letters.
function remeasureWithFont(): void {
  void document.fonts.load('600 15px "JetBrains Mono"').then(() => monaco.editor.remeasureFonts());
}

function create(host: HTMLElement, options: MonacoOptions): readonly [Editor, monaco.editor.ITextModel] {
  provideWorker();
  introduce();
  wear(options.theme);
  const model = monaco.editor.createModel(options.value, LANGUAGE);
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  return [monaco.editor.create(host, { ...optionsOf(options), model }), model];
}

// What an input method brings comes letter by letter, and to colour the line within the event of a letter would begin the
// next one inside of it, thousands deep: the text is looked at once all of it is there, still in the same task.
function onceTyped(editor: Editor, look: (typed: boolean) => void): monaco.IDisposable {
  let [due, typed, gone] = [false, false, false];
  const heard = editor.onDidChangeModelContent(({ isFlush }) => {
    typed ||= !isFlush;
    if (due) return;
    due = true;
    queueMicrotask(() => {
      const byHand = typed;
      [due, typed] = [false, false];
      if (!gone) look(byHand);
    });
  });
  return {
    dispose() {
      gone = true;
      heard.dispose();
    },
  };
}

/** Puts Monaco in the place of the plain prompt. Nothing of it is left after `dispose`. */
export function mountMonaco(host: HTMLElement, options: MonacoOptions): MountedMonaco {
  const { t, world } = options;
  const [editor, model] = create(host, options);
  const marks = marker(model, t, world, (found) => options.onProblems?.(found));
  const highlight = highlighter(editor, world);
  const refresh = () => {
    highlight();
    marks.look();
  };
  const parts: readonly monaco.IDisposable[] = [
    ...provide(model, t, world),
    ...bindKeys(editor, options),
    followCaret(editor),
    editor.onDidChangeCursorPosition(({ position }) => options.onCaret(model.getOffsetAt(position))),
    fitHeight(editor, host, options.padding),
    onceTyped(editor, (typed) => {
      refresh();
      if (typed) options.onChange(model.getValue());
    }),
    marks,
    editor,
    model,
  ];
  remeasureWithFont();
  refresh();
  putCaret(editor, model);
  return {
    setValue(text, caret) {
      if (text !== model.getValue()) model.setValue(text);
      else if (caret === undefined) return;
      putCaret(editor, model, caret);
    },
    focus(at) {
      if (at !== undefined) editor.setPosition(model.getPositionAt(at));
      editor.focus();
    },
    setTheme: wear,
    relabel: (ariaLabel, hint) => editor.updateOptions({ ariaLabel, placeholder: hint }),
    refresh,
    dispose() {
      for (const part of parts) part.dispose();
      host.style.height = '';
    },
  };
}
