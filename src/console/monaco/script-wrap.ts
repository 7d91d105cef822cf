import type { monaco } from './editor.ts';

type Editor = monaco.editor.IStandaloneCodeEditor;
type Model = monaco.editor.ITextModel;

/** Lines above which nothing wraps: for whoever listens Monaco measures each line in the page, and of many that takes minutes. */
const MOST = 2_000;

const linesIn = (text: string): number => text.split('\n').length;

// Tabs, and letters that may take two cells.
const WIDE = /[\t\u1100-\uffff]/;

/** May the line be longer than the page is wide? */
function isLong(model: Model, line: number, columns: number): boolean {
  const length = model.getLineLength(line);
  return length >= columns || (length * 4 >= columns && WIDE.test(model.getLineContent(line)));
}

function anyLong(model: Model, columns: number, from = 1, to = model.getLineCount()): boolean {
  for (let line = from; line <= to; line++) if (isLong(model, line, columns)) return true;
  return false;
}

/** Lines wrap where one of them is longer than the page is wide, and as long as there are not too many of them. Otherwise Monaco is not
 *  asked to: it would measure each line that is written in the page, at every key, and the whole page would be laid out for it. */
export function wrapping(host: HTMLElement, editor: Editor, model: Model): readonly monaco.IDisposable[] {
  let wraps = false;
  const wrap = (wanted: boolean): void => {
    if (wanted !== wraps) editor.updateOptions({ wordWrap: wanted ? 'on' : 'off' });
    wraps = wanted;
  };
  const columns = (): number => editor.getLayoutInfo().viewportColumn;
  const look = (): void => wrap(model.getLineCount() <= MOST && anyLong(model, columns()));
  const changed = ({ changes }: monaco.editor.IModelContentChangedEvent): void => {
    const [first] = changes;
    // The places of several changes are not those of the text as it is now.
    const isOne = first !== undefined && changes.length === 1 && !wraps && model.getLineCount() <= MOST;
    if (!isOne) look();
    else {
      const { startLineNumber: from } = first.range;
      if (anyLong(model, columns(), from, from + linesIn(first.text) - 1)) wrap(true);
    }
  };
  const beforePaste = ({ clipboardData }: ClipboardEvent): void => {
    const lines = model.getLineCount() + linesIn(clipboardData?.getData('text/plain') ?? '');
    // What is pasted is counted before Monaco takes it.
    if (lines > MOST) wrap(false);
  };
  host.addEventListener('paste', beforePaste, true);
  look();
  return [
    model.onDidChangeContent(changed),
    editor.onDidLayoutChange(look),
    { dispose: () => host.removeEventListener('paste', beforePaste, true) },
  ];
}
