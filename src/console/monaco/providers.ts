import type { World } from '#world/world.ts';
import { completions } from '../language/complete.ts';
import type { Completion } from '../language/completion.ts';
import { hoverAt } from '../language/hover.ts';
import type { Fix, LineProblem } from '../language/problem.ts';
import { problems } from '../language/problems.ts';
import { readerOf, readersOf } from '../language/reader.ts';
import { REFERENCES } from '../language/references.ts';
import { tokens } from '../language/tokens.ts';
import { monaco } from './editor.ts';
import { LANGUAGE } from './language.ts';
import { prose, type T } from './words.ts';

type Model = monaco.editor.ITextModel;

/** A stretch of the text as Monaco counts it. */
export const rangeOf = (model: Model, from: number, to: number): monaco.Range =>
  monaco.Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to));

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

// As a snippet, with `$0` where the caret is to stand.
const snippet = ({ insert, caret = insert.length }: Completion): string =>
  `${escaped(insert.slice(0, caret))}$0${escaped(insert.slice(caret))}`;

/** Something offered, as Monaco's list shows it. */
export function item(
  model: Model,
  at: number,
  completion: Completion,
  nth: number,
  t: T,
): monaco.languages.CompletionItem {
  const { label, from, to, kind, about, facts = {}, more } = completion;
  const description = kind === 'later-verb' ? t('complete.later') : '';
  return {
    label: { label, description },
    kind: monaco.languages.CompletionItemKind.Text,
    insertText: snippet(completion),
    insertTextRules: monaco.languages.CompletionItemInsertTextRule.InsertAsSnippet,
    range: rangeOf(model, from, to),
    // They are chosen and ordered here; Monaco is only to show them.
    filterText: model.getValueInRange(rangeOf(model, from, at)),
    sortText: String(nth).padStart(4, '0'),
    documentation: prose(t, about, facts, REFERENCES[about]),
    ...(more === true ? { command: { id: 'editor.action.triggerSuggest', title: '' } } : {}),
  };
}

const completing = (own: Model, t: T, world: () => World): monaco.languages.CompletionItemProvider => ({
  provideCompletionItems(model, position) {
    if (model !== own) return undefined;
    const at = model.getOffsetAt(position);
    const offered = completions(world(), model.getValue(), at);
    return {
      suggestions: offered.map((completion, nth) => item(model, at, completion, nth, t)),
      incomplete: true,
    };
  },
});

const hovering = (own: Model, t: T, world: () => World): monaco.languages.HoverProvider => ({
  provideHover(model, { lineNumber, column }) {
    if (model !== own) return undefined;
    const lines = model.getLinesContent().slice(0, lineNumber);
    const line = lines.at(-1) ?? '';
    const reader = readersOf(readerOf(world()), lines).at(-1) ?? 'command';
    const hover = hoverAt(line, tokens(line, reader), column - 1);
    if (hover === undefined) return undefined;
    return {
      range: new monaco.Range(lineNumber, hover.from + 1, lineNumber, hover.to + 1),
      contents: [prose(t, hover.about, hover.facts, hover.rfc)],
    };
  },
});

/** What could be done about a problem, as an action of Monaco's. */
export const action = (model: Model, fix: Fix, t: T): monaco.languages.CodeAction => ({
  title: t(fix.about),
  kind: 'quickfix',
  isPreferred: true,
  edit: {
    edits: fix.edits.map(({ from, to, insert }) => ({
      resource: model.uri,
      versionId: model.getVersionId(),
      textEdit: { range: rangeOf(model, from, to), text: insert },
    })),
  },
});

const mending = (own: Model, t: T, world: () => World): monaco.languages.CodeActionProvider => ({
  provideCodeActions(model, range) {
    if (model !== own) return undefined;
    const touches = ({ from, to }: LineProblem) =>
      monaco.Range.areIntersectingOrTouching(rangeOf(model, from, to), range);
    const fixes = problems(world(), model.getValue())
      .filter(touches)
      .flatMap(({ fix }) => (fix === undefined ? [] : [action(model, fix, t)]));
    return { actions: fixes, dispose: () => undefined };
  },
});

/** Completion, hover and quick fixes for one model; every other model is left alone. */
export const provide = (model: Model, t: T, world: () => World): readonly monaco.IDisposable[] => [
  monaco.languages.registerCompletionItemProvider(LANGUAGE, completing(model, t, world)),
  monaco.languages.registerHoverProvider(LANGUAGE, hovering(model, t, world)),
  monaco.languages.registerCodeActionProvider(LANGUAGE, mending(model, t, world)),
];
