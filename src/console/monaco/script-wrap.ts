import type { monaco } from './editor.ts';

/** Lines above which nothing wraps: for whoever listens Monaco measures each line in the page, and of many that takes minutes. */
const MOST = 2_000;

const linesIn = (text: string): number => text.split('\n').length;

/** How long lines are shown in a text of so many. */
export const wrapFor = (lines: number): 'on' | 'off' => (lines > MOST ? 'off' : 'on');

/** Lines wrap as long as there are not too many of them. What is pasted is counted before Monaco takes it. */
export function wrapping(
  host: HTMLElement,
  editor: monaco.editor.IStandaloneCodeEditor,
  model: monaco.editor.ITextModel,
): readonly monaco.IDisposable[] {
  let now = wrapFor(model.getLineCount());
  const wrap = (lines: number): void => {
    const wanted = wrapFor(lines);
    if (wanted !== now) editor.updateOptions({ wordWrap: wanted });
    now = wanted;
  };
  const beforePaste = ({ clipboardData }: ClipboardEvent): void =>
    wrap(model.getLineCount() + linesIn(clipboardData?.getData('text/plain') ?? ''));
  host.addEventListener('paste', beforePaste, true);
  return [
    model.onDidChangeContent(() => wrap(model.getLineCount())),
    { dispose: () => host.removeEventListener('paste', beforePaste, true) },
  ];
}
