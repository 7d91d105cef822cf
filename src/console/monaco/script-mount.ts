import './monaco.css';
import './script.css';
// Letters fold; the prompt has no use for it.
import 'monaco-editor/features/folding/register';
import { linesOf } from '#trace/script.ts';
import type { ScriptRun } from '#trace/script-run.ts';
import { atRest } from './at-rest.ts';
import { monaco, provideWorker } from './editor.ts';
import { introduce, type Theme, wear } from './language.ts';
import type { Look } from './options.ts';
import { caretMark } from './script-caret.ts';
import { colouring, type LineLook } from './script-colours.ts';
import { bindScriptKeys, type ScriptKeyActions } from './script-keys.ts';
import { marking } from './script-marks.ts';
import { difference, putModelAway, takeModel } from './script-model.ts';
import { scriptOptionsOf } from './script-options.ts';
import { provideScript } from './script-providers.ts';
import { wrapping } from './script-wrap.ts';
import { type Answers, type Zones, zonesOf } from './script-zones.ts';
import type { T } from './words.ts';

/** What the page gives to the editor of a script, and what it is told. */
export interface ScriptEditorOptions extends Look, Answers, ScriptKeyActions {
  readonly t: T;
  readonly theme: Theme;
  readonly text: string;
  /** Whose script it is. */
  session(): string;
  run(): ScriptRun;
  look(line: number): LineLook;
  /** The text has changed; `seen` is the last line on the screen. The run is to be that of the text when this returns. */
  onWrite(text: string, seen: number): void;
  /** The caret stands elsewhere. */
  onCaret(line: number, column: number): void;
}

/** The editor of a script while it is mounted. */
export interface MountedScript {
  /** Shows this text, as a change that can be undone; says nothing back. */
  setText(text: string): void;
  /** The answers may have changed without the text. */
  refresh(): void;
  /** Puts a line in after that of the caret, the caret where it is told or at its end. */
  insert(line: string, caret?: number): void;
  /** Brings a line into view and the caret into it. */
  goTo(line: number): void;
  focus(): void;
  undo(): void;
  redo(): void;
  setTheme(theme: Theme): void;
  dispose(): void;
}

// Lines below the last one on the screen whose answers are given room at once: what is taken out above brings them into sight.
const BELOW = 30;
// Lines beyond what is seen that are drawn too, so that a turn of the wheel finds them there: at a key, and at rest.
const NEAR = { atOnce: 1, atRest: 24 };
// Milliseconds after a key in which the answers further down are given theirs.
const REST = 40;
// Pixels between what stays in sight and the edge.
const MARGIN = 8;

type Editor = monaco.editor.IStandaloneCodeEditor;
type Model = monaco.editor.ITextModel;

function create(host: HTMLElement, options: ScriptEditorOptions): readonly [Editor, Model] {
  provideWorker();
  introduce();
  wear(options.theme);
  const model = takeModel(options.session(), options.text);
  return [monaco.editor.create(host, { ...scriptOptionsOf(options), model }), model];
}

const firstSeen = (editor: Editor): number => (editor.getVisibleRanges()[0]?.startLineNumber ?? 1) - 1;

const lastSeen = (editor: Editor): number => (editor.getVisibleRanges().at(-1)?.endLineNumber ?? 1) - 1;

function insert(editor: Editor, model: Model, line: string, caret = line.length): void {
  const at = editor.getPosition()?.lineNumber ?? model.getLineCount();
  const here = model.getLineContent(at) === '' ? at : at + 1;
  const column = here === at ? 1 : model.getLineMaxColumn(at);
  editor.executeEdits('insert', [
    { range: new monaco.Range(at, column, at, column), text: here === at ? line : `\n${line}` },
  ]);
  editor.setPosition({ lineNumber: here, column: caret + 1 });
}

/** One step back or on, and further where a step has changed nothing that is played. */
function step(editor: Editor, model: Model, command: 'undo' | 'redo'): void {
  const played = () => linesOf(model.getValue()).join('\n');
  const before = played();
  const focused = document.activeElement;
  for (let version = -1; version !== model.getAlternativeVersionId() && played() === before; ) {
    version = model.getAlternativeVersionId();
    editor.trigger('button', command, {});
  }
  // Monaco takes the focus for it; whoever pressed a button may want to press it again.
  if (document.activeElement !== focused && focused instanceof HTMLElement) focused.focus();
}

// Cells are measured when the font is there, or the caret would stand beside the letters.
function remeasureWithFont(): void {
  void document.fonts.load('600 15px "JetBrains Mono"').then(() => monaco.editor.remeasureFonts());
}

/** The text becomes another, as one change that can be undone. */
function become(editor: Editor, model: Model, text: string): void {
  if (text === model.getValue()) return;
  editor.pushUndoStop();
  editor.executeEdits('session', [difference(model, text)]);
  editor.pushUndoStop();
}

/** The caret and what was answered to its line stay in sight where the editor grows smaller; of a long line its own row does. */
function keepInSight(editor: Editor): void {
  const { lineNumber, column } = editor.getPosition() ?? { lineNumber: 1, column: 1 };
  const { height } = editor.getLayoutInfo();
  const top = editor.getTopForPosition(lineNumber, column) - MARGIN;
  const isLast = lineNumber === editor.getModel()?.getLineCount();
  const bottom = isLast ? editor.getContentHeight() : editor.getTopForLineNumber(lineNumber + 1);
  if (bottom > editor.getScrollTop() + height) editor.setScrollTop(Math.min(top, bottom - height + MARGIN));
}

const watched = (editor: Editor, { onCaret }: ScriptEditorOptions): readonly monaco.IDisposable[] => [
  editor.onDidLayoutChange(() => keepInSight(editor)),
  editor.onDidChangeCursorPosition(({ position }) => onCaret(position.lineNumber - 1, position.column - 1)),
];

/** What the page can ask for without the answers having a part in it. */
const deeds = (editor: Editor, model: Model): Omit<MountedScript, 'setText' | 'refresh' | 'dispose'> => ({
  insert: (line, caret) => insert(editor, model, line, caret),
  goTo(line) {
    const lineNumber = Math.min(line + 1, model.getLineCount());
    editor.setPosition({ lineNumber, column: model.getLineMaxColumn(lineNumber) });
    editor.revealLineInCenterIfOutsideViewport(lineNumber);
  },
  focus: () => editor.focus(),
  undo: () => step(editor, model, 'undo'),
  redo: () => step(editor, model, 'redo'),
  setTheme: wear,
});

/** The room under the lines moves with them. Returns the first line that has changed. */
function moved(zones: Zones, changes: readonly monaco.editor.IModelContentChange[]): number {
  for (const { range, text } of changes) {
    const added = text.split('\n').length - 1;
    zones.splice(range.startLineNumber - 1, range.endLineNumber - range.startLineNumber, added);
  }
  return Math.min(...changes.map(({ range }) => range.startLineNumber - 1));
}

/** The changes of one task, looked at together at its end: an input method brings a text letter by letter, and what is drawn
 *  within the event of one letter would begin the next inside of it. */
function gathered(
  firstOf: (event: monaco.editor.IModelContentChangedEvent) => number,
  look: (first: number, byHand: boolean) => void,
) {
  let [first, byHand, gone] = [Number.POSITIVE_INFINITY, false, false];
  const atEnd = () => {
    const [from, typed] = [first, byHand];
    [first, byHand] = [Number.POSITIVE_INFINITY, false];
    if (!gone) look(from, typed);
  };
  return {
    heard(event: monaco.editor.IModelContentChangedEvent, typed: boolean) {
      if (first === Number.POSITIVE_INFINITY) queueMicrotask(atEnd);
      first = Math.min(first, firstOf(event));
      byHand ||= typed;
    },
    dispose() {
      gone = true;
    },
  };
}

function disposed(parts: readonly monaco.IDisposable[]): void {
  for (const part of parts) part.dispose();
}

/** Draws what belongs between the lines and on them: all of it, or what a key has changed. */
function drawing(host: HTMLElement, editor: Editor, options: ScriptEditorOptions) {
  const { t, run } = options;
  const zones = zonesOf(editor, options);
  const colour = colouring(editor, run, (line) => options.look(line));
  const marks = marking(editor, t, run);
  const caret = caretMark(host, editor);
  let showing = false;
  const paint = (near: number) => {
    zones.paint(near);
    caret();
    colour();
    marks.look();
  };
  const show = (from: number, to: number, near: number) => {
    // Where the room changes the editor says that it has been scrolled: once is enough.
    showing = true;
    zones.update(from, to);
    showing = false;
    paint(near);
  };
  const all = () => show(0, Number.MAX_SAFE_INTEGER, NEAR.atRest);
  // What is not on the screen waits until the frame is drawn.
  const rest = atRest(all, REST);
  return {
    zones,
    all,
    after(first: number) {
      // A line that joins the one above it changes that one too.
      show(Math.max(0, first - 1), lastSeen(editor) + BELOW, NEAR.atOnce);
      rest.soon();
    },
    again() {
      show(firstSeen(editor), lastSeen(editor) + BELOW, NEAR.atOnce);
      rest.soon();
    },
    scrolled() {
      if (showing) return;
      paint(NEAR.atRest);
      rest.soon();
    },
    dispose() {
      marks.dispose();
      rest.dispose();
    },
  };
}

/** Puts the editor of a script into its place. Nothing of it is left after `dispose` but the text, with what can be undone in it. */
export function mountScript(host: HTMLElement, options: ScriptEditorOptions): MountedScript {
  const [editor, model] = create(host, options);
  const { t, run } = options;
  const drawn = drawing(host, editor, options);
  let quiet = false;
  const changes = gathered(
    (event) => moved(drawn.zones, event.changes),
    (first, byHand) => {
      if (byHand) options.onWrite(model.getValue(), lastSeen(editor));
      drawn.after(first);
    },
  );
  const parts: readonly monaco.IDisposable[] = [
    ...provideScript(model, t, run),
    ...bindScriptKeys(editor, options),
    editor.onDidChangeModelContent((event) => changes.heard(event, !quiet)),
    changes,
    editor.onDidScrollChange(drawn.scrolled),
    ...watched(editor, options),
    ...wrapping(host, editor, model),
    drawn,
    editor,
    // Only now: nothing of the editor is to be left on the text.
    { dispose: () => putModelAway(options.session(), model) },
  ];
  remeasureWithFont();
  drawn.all();
  return {
    ...deeds(editor, model),
    setText(text) {
      quiet = true;
      become(editor, model, text);
      quiet = false;
    },
    refresh: drawn.again,
    dispose: () => disposed(parts),
  };
}
