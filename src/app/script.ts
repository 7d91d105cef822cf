import type { Input } from '#trace/input.ts';
import { linesOf, scriptOf } from '#trace/script.ts';
import { changedLines } from '#trace/script-changes.ts';
import { type Adjustment, adjusted, lastWord } from '#trace/script-kitchen.ts';
import { deedLine } from '#trace/script-line.ts';
import {
  emptyRun,
  inKitchen,
  isPlayed,
  itemAt,
  playOn,
  rewritten,
  type ScriptRun,
} from '#trace/script-run.ts';
import type { Trace } from '#trace/trace.ts';
import { withEngine } from './awake.ts';
import { progressed } from './progress.ts';
import { type App, type Script, store } from './store.ts';

/** Items that are played at once, at a key, if no more are needed for what the eye sees. */
const AT_ONCE = 100;
/** And no more than these: the caret may stand at the end of a hundred thousand lines. */
const MOST_AT_ONCE = 1_500;
/** Items that are played at a time, of what is left. */
const SLICE = 800;
/** Milliseconds after a key in which the page around the script follows. The replies between the lines do not wait. */
const FOLLOW = 24;

let timer: ReturnType<typeof setTimeout> | undefined;

function later(work: () => void, milliseconds: number): void {
  clearTimeout(timer);
  timer = setTimeout(work, milliseconds);
}

const withRun = (script: Script, run: ScriptRun): Pick<App, 'script'> => ({ script: { ...script, run } });

/** The page around the script catches up with it. */
const caughtUp = ({ script, engine, ...app }: App): Partial<App> => {
  if (script === undefined || engine === undefined || script.run.trace === app.trace) return {};
  const { trace } = script.run;
  return {
    trace,
    progress: progressed({ script, engine, ...app }, trace, engine),
    before: undefined,
  };
};

/** Plays what is left, a slice at a time, so that keys are heard in between; then the page follows. */
function goOn(): void {
  const { script } = store.getState();
  if (script === undefined) return;
  const run = isPlayed(script.run) ? script.run : playOn(script.run, SLICE);
  if (run !== script.run) store.setState(withRun(script, run));
  if (isPlayed(run)) store.setState(caughtUp);
  else later(goOn, 0);
}

/** Plays all that is left, and the page follows at once. */
function finish(): void {
  clearTimeout(timer);
  const { script } = store.getState();
  if (script !== undefined && !isPlayed(script.run)) store.setState(withRun(script, playOn(script.run)));
  store.setState(caughtUp);
}

/** The script as it is written now. What stands up to the line `seen` is answered before this returns. */
export function write(text: string, seen = 0): void {
  const { script, opened, unfolded } = store.getState();
  if (script === undefined) return;
  const begun = rewritten(script.run, linesOf(text));
  const kept = (entry: number) => entry < begun.trace.entries.length;
  const needed = itemAt(begun, seen) + 1 - begun.ends.length;
  const run = playOn(begun, Math.min(MOST_AT_ONCE, Math.max(AT_ONCE, needed)));
  store.setState({
    script: { ...script, run, marked: new Set() },
    moment: undefined,
    opened: opened.filter(kept),
    unfolded: unfolded.filter(kept),
  });
  later(goOn, FOLLOW);
}

const standing = (line: number, column: number): void =>
  store.setState(({ script }) =>
    script === undefined || (script.line === line && script.column === column)
      ? {}
      : { script: { ...script, line, column } },
  );

let caretTimer: ReturnType<typeof setTimeout> | undefined;

/** The caret stands elsewhere. Within its line that can wait until the frame of the key is drawn. */
export function lookAt(line: number, column = 0): void {
  const isHere = () => store.getState().script?.line === line;
  clearTimeout(caretTimer);
  if (isHere()) caretTimer = setTimeout(() => isHere() && standing(line, column), FOLLOW);
  else standing(line, column);
}

const isAdjustment = (input: Input): input is Adjustment =>
  input.kind === 'set' || input.kind === 'personality';

const played = ({ kitchen, inputs }: Pick<Trace, 'kitchen' | 'inputs'>): ScriptRun =>
  playOn(rewritten(emptyRun(kitchen), linesOf(scriptOf(inputs))));

function turned(script: Script, input: Adjustment): Script {
  const { run } = script;
  const line = run.starts[lastWord(run.trace.inputs, input)];
  const after =
    line === undefined
      ? playOn(inKitchen(run, adjusted(run.trace.kitchen, input)))
      : playOn(rewritten(run, run.lines.with(line, deedLine(input))));
  return { ...script, run: after, marked: changedLines(run, after) };
}

function longer(script: Script, input: Input): Script {
  const run = playOn(rewritten(script.run, [...script.run.lines, ...linesOf(scriptOf([input]))]));
  return { ...script, run, marked: new Set(), line: run.lines.length - 1, column: 0 };
}

/** A switch is turned in the kitchen that the script begins in; everything else is written at its end. */
function act(input: Input): void {
  finish();
  store.setState((app) => {
    if (app.script === undefined) return {};
    const script = isAdjustment(input) ? turned(app.script, input) : longer(app.script, input);
    return { ...caughtUp({ ...app, script }), script, moment: undefined };
  });
}

/** The session has become another one: a place was left, a link opened, all begun again. */
const adopted = (trace: Trace): Script => ({
  run: played(trace),
  marked: new Set(),
  line: 0,
  column: 0,
  act,
});

function adopt(trace: Trace): void {
  clearTimeout(timer);
  const script = adopted(trace);
  store.setState({ script, trace: script.run.trace });
}

function follow(now: App, before: App): void {
  const { script, trace } = now;
  const isOther = script !== undefined && trace !== before.trace && trace !== script.run.trace;
  if (now.mode === 'live') putAway(isOther);
  else if (isOther) adopt(trace);
  else if (now.mode === 'compare' && before.mode === 'script') finish();
}

let unsubscribe: (() => void) | undefined;

/** The stage shows something else: what was written has been done, and the script is made of it anew when it is asked for.
 *  Where another session has taken its place, it is that one's that counts. */
function putAway(isOther: boolean): void {
  unsubscribe?.();
  unsubscribe = undefined;
  if (isOther) clearTimeout(timer);
  else finish();
  store.setState({ script: undefined });
}

/** From live to script: what was done becomes the text, to the last key. */
export const openScript = (): void =>
  withEngine(() => {
    unsubscribe ??= store.subscribe(follow);
    store.setState(({ trace }) => {
      const script = adopted(trace);
      return { mode: 'script', script, trace: script.run.trace };
    });
  });

/** From script to live: what was written has been done. */
export function closeScript(): void {
  putAway(false);
  store.setState({ mode: 'live' });
}
