import { prepareMarks } from '#trace/mark.ts';
import { isSmallEnough } from '#trace/session-size.ts';
import { withEngine } from './awake.ts';
import type { Engine } from './engine.ts';
import { withNotice } from './notice.ts';
import { outgoing } from './outgoing.ts';
import { progressed } from './progress.ts';
import { type App, type Pasting, store } from './store.ts';

/** No more lines are taken at once. */
export const MOST_LINES = 200_000;
/** Milliseconds that a slice may take: the page answers in between. */
const SLICE = 8;
/** Lines of the first slice; the next ones follow the time that it took. */
const FIRST = 100;
const FEWEST = 20;
const MOST = 1_000;
/** Entries whose marks are made in a slice: more than it adds, so that those of what was there before are made, too. */
const MARKS = 10_000;

const say = (key: `notice.${string}`, facts: Readonly<Record<string, number>>): void =>
  store.setState(({ notices }) => ({ notices: withNotice(notices, { key, facts }) }));

/** A large text was pasted: it waits for the student's word, beside the prompt. */
export function takePaste(text: string): void {
  const lines = outgoing(text).split('\n');
  if (lines.length > MOST_LINES) say('notice.paste-too-large', { count: lines.length, most: MOST_LINES });
  else store.setState({ pasting: { lines, done: 0, running: false } });
}

/** Puts a paste that waits away, or stops one that runs: what has gone out stands. */
export const stopPaste = (): void => store.setState({ pasting: undefined });

/** As much of the app as the lines go into. */
type Stand = Pick<App, 'trace' | 'moment' | 'branches' | 'session'>;

/** The paste is over, or was stopped: what has gone out is seen. */
function finished(begun: App, stand: Stand, engine: Engine, done: number): void {
  store.setState((app) => {
    if (app.trace !== begun.trace || app.session !== begun.session) return { pasting: undefined };
    const progress = progressed(app, stand.trace, engine);
    const { trace, moment, branches } = stand;
    return { trace, moment, branches, progress, pasting: undefined, playing: undefined, before: undefined };
  });
  const all = begun.pasting?.lines.length ?? 0;
  if (done < all) say('notice.paste-stopped', { done, count: all });
  if (!isSmallEnough(stand.trace.inputs)) say('notice.not-kept', {});
}

/** The lines go out, slice by slice; the page shows how far it is, and the session once all is done. */
function goOut(begun: App, engine: Engine): void {
  const { lines } = begun.pasting as Pasting;
  let stand: Stand = begun;
  let done = 0;
  let size = FIRST;
  const slice = () => {
    const { pasting, trace } = store.getState();
    if (pasting?.lines !== lines || trace !== begun.trace || done === lines.length) {
      finished(begun, stand, engine, done);
      return;
    }
    const start = performance.now();
    const text = lines.slice(done, done + size).join('\n');
    const before = done === 0 ? undefined : stand.trace;
    stand = { ...stand, ...engine.goOn(stand, { kind: 'line', text }) };
    // Nobody sees them before the end; but then the timeline wants all of them at once.
    prepareMarks(stand.trace, MARKS, before);
    done = Math.min(done + size, lines.length);
    // A slice that was quick by chance must not make the next one long.
    const rate = Math.min(2, SLICE / Math.max(1, performance.now() - start));
    size = Math.round(Math.min(MOST, Math.max(FEWEST, size * rate)));
    store.setState({ pasting: { lines, done, running: true } });
    setTimeout(slice);
  };
  slice();
}

/** Sends the paste that waits. */
export const sendPaste = (): void =>
  withEngine((engine) => {
    const app = store.getState();
    if (app.pasting === undefined || app.pasting.running) return;
    const begun = { ...app, pasting: { ...app.pasting, running: true } };
    store.setState({ pasting: begun.pasting });
    goOut(begun, engine);
  });
