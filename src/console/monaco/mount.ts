import './monaco.css';
import type { World } from '#world/world.ts';
import type { LineProblem } from '../language/problem.ts';
import { monaco, provideWorker } from './editor.ts';
import { highlighter } from './highlight.ts';
import { bindKeys, followCaret, type KeyActions } from './keys.ts';
import { introduce, LANGUAGE, type Theme, wear } from './language.ts';
import { marker } from './marks.ts';
import { LINE_HEIGHT, MOST_LINES, optionsOf } from './options.ts';
import { provide } from './providers.ts';
import type { T } from './words.ts';

/** What the page gives to the editor at the prompt, and what it is told. */
export interface MonacoOptions extends KeyActions {
  readonly t: T;
  readonly theme: Theme;
  /** The name that a screen reader says. */
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  onChange(text: string): void;
  /** Problems of the line, once the student pauses: for words under the prompt and a screen reader. */
  onProblems?(problems: readonly LineProblem[]): void;
  world(): World;
}

/** The editor at the prompt while it is mounted. */
export interface MountedMonaco {
  /** Shows this text, the caret at its end; says nothing back. */
  setValue(text: string): void;
  focus(): void;
  setTheme(theme: Theme): void;
  /** The world has changed under the text: colours and marks are looked at again. */
  refresh(): void;
  dispose(): void;
}

type Editor = monaco.editor.IStandaloneCodeEditor;

function toEnd(editor: Editor): void {
  const end = editor.getModel()?.getFullModelRange().getEndPosition();
  if (end !== undefined) editor.setPosition(end);
}

// One line high, growing with what is pasted.
function fitHeight(editor: Editor, host: HTMLElement): monaco.IDisposable {
  const measure = () => {
    const height = Math.min(Math.max(editor.getContentHeight(), LINE_HEIGHT), MOST_LINES * LINE_HEIGHT);
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

/** Puts Monaco in the place of the plain prompt. Nothing of it is left after `dispose`. */
export function mountMonaco(host: HTMLElement, options: MonacoOptions): MountedMonaco {
  const { t, world, value, label, placeholder } = options;
  provideWorker();
  introduce();
  wear(options.theme);
  const model = monaco.editor.createModel(value, LANGUAGE);
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  const editor = monaco.editor.create(host, { ...optionsOf(label, placeholder), model });
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
    fitHeight(editor, host),
    editor.onDidChangeModelContent(({ isFlush }) => {
      refresh();
      if (!isFlush) options.onChange(model.getValue());
    }),
    marks,
    editor,
    model,
  ];
  remeasureWithFont();
  refresh();
  toEnd(editor);
  return {
    setValue(text) {
      if (text === model.getValue()) return;
      model.setValue(text);
      toEnd(editor);
    },
    focus: () => editor.focus(),
    setTheme: wear,
    refresh,
    dispose() {
      for (const part of parts) part.dispose();
      host.style.height = '';
    },
  };
}
