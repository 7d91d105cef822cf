import type { ScriptRun } from '#trace/script-run.ts';
import { atRest } from './at-rest.ts';
import { monaco } from './editor.ts';
import { problemsIn } from './script-providers.ts';
import type { T } from './words.ts';

type Editor = monaco.editor.IStandaloneCodeEditor;

/** Milliseconds of rest before something wrong, and before something merely unfinished, is marked. */
const REST = { certain: 500, unfinished: 2_000 };
const NEAR = 40;
const OWNER = 'script';

function marksOf(
  model: monaco.editor.ITextModel,
  run: ScriptRun,
  line: number,
  everything: boolean,
  t: T,
): readonly monaco.editor.IMarkerData[] {
  return problemsIn(model, run, line)
    .filter(({ certain }) => certain || everything)
    .map(({ from, to, about, facts, rfc }) => {
      const start = model.getPositionAt(from);
      const end = model.getPositionAt(to);
      return {
        startLineNumber: start.lineNumber,
        startColumn: start.column,
        endLineNumber: end.lineNumber,
        endColumn: end.column,
        message: rfc === undefined ? t(about, facts) : `${t(about, facts)} (${rfc})`,
        severity: monaco.MarkerSeverity.Hint,
      };
    });
}

/** Marks what is wrong in the lines that are seen, once the hand rests. The line under the caret is given more time. */
export function marking(
  editor: Editor,
  t: T,
  run: () => ScriptRun,
): { readonly look: () => void; readonly dispose: () => void } {
  const mark = (patient: boolean) => {
    const model = editor.getModel();
    const ranges = editor.getVisibleRanges();
    if (model === null) return;
    const caret = editor.getPosition()?.lineNumber;
    const first = Math.max(1, (ranges[0]?.startLineNumber ?? 1) - NEAR);
    const last = Math.min(model.getLineCount(), (ranges.at(-1)?.endLineNumber ?? 1) + NEAR);
    const found: monaco.editor.IMarkerData[] = [];
    for (let line = first; line <= last; line++) {
      found.push(...marksOf(model, run(), line, patient || line !== caret, t));
    }
    monaco.editor.setModelMarkers(model, OWNER, found);
  };
  const certain = atRest(() => mark(false), REST.certain);
  const everything = atRest(() => mark(true), REST.unfinished);
  return {
    look() {
      certain.soon();
      everything.soon();
    },
    dispose() {
      certain.dispose();
      everything.dispose();
    },
  };
}
