import type { Value } from '#smtp/model/setting.ts';
import type { Input } from '#trace/input.ts';
import { withEngine } from './awake.ts';
import { emptied } from './draft.ts';
import type { Engine } from './engine.ts';
import { withNotice } from './notice.ts';
import { progressed } from './progress.ts';
import { type App, store } from './store.ts';
import { UNTOUCHED } from './untouched.ts';

const grown = (app: App, input: Input, engine: Engine): Partial<App> => {
  const gone = engine.goOn(app, input);
  const progress = progressed(app, gone.trace, engine);
  return { ...gone, progress, playing: undefined, before: undefined };
};

/** In script mode it is the script that grows, or its kitchen that changes. */
function act(input: Input, otherwise?: () => void): void {
  const { script } = store.getState();
  if (script !== undefined) script.act(input);
  else withEngine((engine) => store.setState((app) => grown(app, input, engine)), otherwise);
}

/** What could not be sent stands in the input again, unless something else is being typed there. */
const giveBack = (text: string): void =>
  store.setState(({ draft }) => (draft.text === '' ? { draft: { ...draft, text, typed: text } } : {}));

/** Enter: one line, or several pasted ones, go to whoever reads. */
export const send = (text: string): void => {
  store.setState(({ draft, notices }) => ({
    draft: emptied(draft),
    notices: notices.filter(({ action }) => action !== 'bring-back'),
  }));
  act({ kind: 'line', text }, () => giveBack(text));
};

/** Ctrl+C or `^]`. What was typed is given up, as in a terminal. */
export const press = (key: 'interrupt' | 'escape'): void => {
  store.setState(({ draft }) => ({ draft: emptied(draft) }));
  act({ kind: 'key', key });
};

/** Lets virtual time pass. */
export const wait = (seconds: number): void => act({ kind: 'wait', seconds });

/** Turns a switch of the kitchen. */
export const set = (behaviour: string, setting: string, value: Value): void =>
  act({ kind: 'set', behaviour, setting, value });

/** Chooses which server answers. */
export const choosePersonality = (id: string): void => act({ kind: 'personality', id });

/** Begins the session afresh, in the kitchen that it began in. What was there can be brought back. */
export const startAgain = (): void =>
  withEngine(({ begin }) =>
    store.setState((app) => ({
      ...UNTOUCHED,
      trace: begin(app.trace.kitchen),
      before: app.trace,
      draft: emptied(app.draft),
      notices:
        app.trace.inputs.length === 0
          ? app.notices
          : withNotice(app.notices, { key: 'notice.started-again', action: 'bring-back' }),
    })),
  );

/** Brings back the session that a fresh start, or a link, has put away. */
export const bringBack = (): void =>
  store.setState(({ before, trace, notices }) => ({
    ...UNTOUCHED,
    trace: before ?? trace,
    before: undefined,
    notices: notices.filter(({ action }) => action !== 'bring-back'),
  }));
