import type { Trace } from '#trace/trace.ts';
import { type App, type Draft, NO_DRAFT, store } from './store.ts';

/** Everything that was sent with Enter, oldest first. */
const sent = ({ inputs }: Trace): readonly string[] =>
  inputs.flatMap((input) => (input.kind === 'line' && input.text !== '' ? [input.text] : []));

/** The student types. */
export const type = (text: string): void =>
  store.setState(({ draft }) => ({ draft: { ...draft, text, recalled: 0, typed: text } }));

function recalled({ draft, trace }: App, step: 1 | -1): Draft {
  const lines = sent(trace);
  const back = draft.recalled + step;
  if (back < 0 || back > lines.length) return draft;
  const typed = draft.recalled === 0 ? draft.text : draft.typed;
  return { ...draft, text: back === 0 ? typed : (lines[lines.length - back] ?? ''), recalled: back, typed };
}

/** Brings back the line that was sent before the one shown. */
export const recallUp = (): void => store.setState((app) => ({ draft: recalled(app, 1) }));

/** Goes on to the next line that was sent, and at the end to what was being typed. */
export const recallDown = (): void => store.setState((app) => ({ draft: recalled(app, -1) }));

/** Asks the input to take the focus. */
export const summon = (caret?: number): void =>
  store.setState(({ draft }) => ({ draft: { ...draft, summons: draft.summons + 1, caret } }));

/** Marks in a proposed line where the caret goes. */
export const CARET = '\u2038';

/** Puts a line into the input without sending it, the caret where it is marked, or else at the end. */
export const propose = (line: string): void => {
  const caret = line.indexOf(CARET);
  const text = caret < 0 ? line : line.slice(0, caret) + line.slice(caret + 1);
  store.setState(({ draft }) => ({
    draft: { ...NO_DRAFT, text, typed: text, summons: draft.summons },
    tab: 'console',
  }));
  summon(caret < 0 ? undefined : caret);
};

/** The draft after it was sent: empty, and the focus where it was. */
export const emptied = (draft: Draft): Draft => ({ ...NO_DRAFT, summons: draft.summons });
