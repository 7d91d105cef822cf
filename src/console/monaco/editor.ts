// What of Monaco a prompt needs, and nothing else. Ctrl+F, F1 and the context menu stay the browser's.
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/hover/register';
// Not features/suggest/register: in 0.57 that leaves the list itself out.
import 'monaco-editor/editor/contrib/suggest/browser/suggestController';
import 'monaco-editor/features/snippet/register';
import 'monaco-editor/features/codeAction/register';
import 'monaco-editor/features/cursorUndo/register';
import 'monaco-editor/features/placeholderText/register';
import 'monaco-editor/features/smartSelect/register';
import 'monaco-editor/features/wordOperations/register';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';

export * as monaco from 'monaco-editor/editor';

/** Tells Monaco where its worker is. None of the parts above starts it, but Monaco insists on knowing. */
export function provideWorker(): void {
  self.MonacoEnvironment ??= { getWorker: () => new EditorWorker() };
}
