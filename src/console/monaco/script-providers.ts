import type { ScriptRun } from '#trace/script-run.ts';
import type { Edit, LineProblem } from '../language/problem.ts';
import { folds } from '../script/letters.ts';
import { scriptCompletions } from '../script/script-completions.ts';
import { scriptProblems } from '../script/script-problems.ts';
import { scriptHover } from '../script/script-tokens.ts';
import { monaco } from './editor.ts';
import { LANGUAGE } from './language.ts';
import { action, item, rangeOf } from './providers.ts';
import { prose, type T } from './words.ts';

type Model = monaco.editor.ITextModel;

const startOf = (model: Model, lineNumber: number): number => model.getOffsetAt({ lineNumber, column: 1 });

const moved = <Stretch extends Pick<Edit, 'from' | 'to'>>(stretch: Stretch, by: number): Stretch => ({
  ...stretch,
  from: stretch.from + by,
  to: stretch.to + by,
});

/** What is wrong in a line, placed in the whole text. */
export function problemsIn(model: Model, run: ScriptRun, lineNumber: number): readonly LineProblem[] {
  const start = startOf(model, lineNumber);
  return scriptProblems(run, lineNumber - 1, model.getLineContent(lineNumber)).map((problem) => {
    const { fix, ...found } = moved(problem, start);
    return fix === undefined
      ? found
      : { ...found, fix: { ...fix, edits: fix.edits.map((edit) => moved(edit, start)) } };
  });
}

const completing = (own: Model, t: T, run: () => ScriptRun): monaco.languages.CompletionItemProvider => ({
  provideCompletionItems(model, { lineNumber, column }) {
    if (model !== own) return undefined;
    const start = startOf(model, lineNumber);
    const offered = scriptCompletions(run(), lineNumber - 1, column - 1, model.getLineContent(lineNumber));
    const suggestions = offered.map((each, nth) =>
      item(model, start + column - 1, moved(each, start), nth, t),
    );
    return { suggestions, incomplete: true };
  },
});

const hovering = (own: Model, t: T, run: () => ScriptRun): monaco.languages.HoverProvider => ({
  provideHover(model, { lineNumber, column }) {
    if (model !== own) return undefined;
    const hover = scriptHover(run(), lineNumber - 1, column - 1, model.getLineContent(lineNumber));
    if (hover === undefined) return undefined;
    return {
      range: new monaco.Range(lineNumber, hover.from + 1, lineNumber, hover.to + 1),
      contents: [prose(t, hover.about, hover.facts, hover.rfc)],
    };
  },
});

const mending = (own: Model, t: T, run: () => ScriptRun): monaco.languages.CodeActionProvider => ({
  provideCodeActions(model, range) {
    if (model !== own) return undefined;
    const actions: monaco.languages.CodeAction[] = [];
    for (let line = range.startLineNumber; line <= range.endLineNumber; line++) {
      for (const { from, to, fix } of problemsIn(model, run(), line)) {
        const touches = monaco.Range.areIntersectingOrTouching(rangeOf(model, from, to), range);
        if (fix !== undefined && (touches || range.isEmpty())) actions.push(action(model, fix, t));
      }
    }
    return { actions, dispose: () => undefined };
  },
});

const folding = (own: Model, run: () => ScriptRun): monaco.languages.FoldingRangeProvider => ({
  provideFoldingRanges: (model) =>
    model === own ? folds(run()).map(({ from, to }) => ({ start: from + 1, end: to + 1 })) : undefined,
});

/** Completion, hover, quick fixes and folding for one script; every other text is left alone. */
export const provideScript = (model: Model, t: T, run: () => ScriptRun): readonly monaco.IDisposable[] => [
  monaco.languages.registerCompletionItemProvider(LANGUAGE, completing(model, t, run)),
  monaco.languages.registerHoverProvider(LANGUAGE, hovering(model, t, run)),
  monaco.languages.registerCodeActionProvider(LANGUAGE, mending(model, t, run)),
  monaco.languages.registerFoldingRangeProvider(LANGUAGE, folding(model, run)),
];
