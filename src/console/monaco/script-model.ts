import { monaco } from './editor.ts';
import { LANGUAGE } from './language.ts';

type Model = monaco.editor.ITextModel;

/** The text that stood in the editor last, with all that can be undone in it, and whose session it was. */
let kept: { readonly session: string; readonly model: Model } | undefined;

/** The smallest change that makes the one text of the other. */
export function difference(model: Model, text: string): monaco.editor.IIdentifiedSingleEditOperation {
  const before = model.getValue();
  const most = Math.min(before.length, text.length);
  let from = 0;
  while (from < most && before[from] === text[from]) from++;
  let back = 0;
  while (back < most - from && before[before.length - 1 - back] === text[text.length - 1 - back]) back++;
  return {
    range: monaco.Range.fromPositions(model.getPositionAt(from), model.getPositionAt(before.length - back)),
    text: text.slice(from, text.length - back),
  };
}

/** What was done elsewhere since becomes one change that can be undone. */
function caughtUp(model: Model, text: string): Model {
  if (model.getValue() === text) return model;
  model.pushStackElement();
  model.pushEditOperations([], [difference(model, text)], () => null);
  model.pushStackElement();
  return model;
}

function fresh(text: string): Model {
  const model = monaco.editor.createModel(text, LANGUAGE);
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  // Nobody sees the brackets' colours, and without it all of them would be looked up at every key.
  model.updateOptions({
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  return model;
}

/** The text of a session's script: the one that was put away, so that what was undone or done in it still can be, or a new one. */
export function takeModel(session: string, text: string): Model {
  const before = kept;
  kept = undefined;
  if (before?.session === session) return caughtUp(before.model, text);
  before?.model.dispose();
  return fresh(text);
}

/** Puts the text away until script mode comes back. One is kept, not one for every session. */
export function putModelAway(session: string, model: Model): void {
  kept?.model.dispose();
  kept = { session, model };
}
