import type { World } from '#world/world.ts';
import type { LineProblem } from '../language/problem.ts';
import { problems } from '../language/problems.ts';
import { monaco } from './editor.ts';
import { rangeOf } from './providers.ts';
import type { T } from './words.ts';

/** Milliseconds without a key before something wrong, and before something merely unfinished, is marked. */
const PAUSE = { certain: 500, unfinished: 2_000 };

const OWNER = 'smtp';

// Whole mailings are pasted to be sent, not to be mended.
const LONGEST = 20_000;

/** What marks the text at the prompt, in its own time. */
export interface Marker {
  /** The text or the world has changed. */
  look(): void;
  dispose(): void;
}

// As hints: Monaco has a dialog of its own for anything graver, and a prompt has no room for that.
function show(model: monaco.editor.ITextModel, found: readonly LineProblem[], t: T): void {
  const marks = found.map(({ from, to, about, facts, rfc }) => {
    const { startLineNumber, startColumn, endLineNumber, endColumn } = rangeOf(model, from, to);
    const message = rfc === undefined ? t(about, facts) : `${t(about, facts)} (${rfc})`;
    return {
      startLineNumber,
      startColumn,
      endLineNumber,
      endColumn,
      message,
      severity: monaco.MarkerSeverity.Hint,
    };
  });
  monaco.editor.setModelMarkers(model, OWNER, marks);
}

/** Marks problems calmly: what is mended loses its mark at once, a new mark waits until the student pauses. */
export function marker(
  model: monaco.editor.ITextModel,
  t: T,
  world: () => World,
  onProblems: (problems: readonly LineProblem[]) => void,
): Marker {
  let shown: readonly LineProblem[] = [];
  const timers: number[] = [];
  const put = (found: readonly LineProblem[]) => {
    if (found.length === 0 && shown.length === 0) return;
    shown = found;
    show(model, found, t);
    onProblems(found);
  };
  const stop = () => {
    for (const timer of timers.splice(0)) window.clearTimeout(timer);
  };
  const look = () => {
    stop();
    const found = model.getValueLength() > LONGEST ? [] : problems(world(), model.getValue());
    put(found.filter(({ about }) => shown.some((before) => before.about === about)));
    const certain = found.filter((problem) => problem.certain);
    if (certain.length > 0) timers.push(window.setTimeout(() => put(certain), PAUSE.certain));
    if (found.length > 0) timers.push(window.setTimeout(() => put(found), PAUSE.unfinished));
  };
  return {
    look,
    dispose() {
      stop();
      monaco.editor.setModelMarkers(model, OWNER, []);
    },
  };
}
