import type { Input } from '#trace/input.ts';
import { prepareMarks } from '#trace/mark.ts';
import { linesOf, scriptOf } from '#trace/script.ts';
import { changedLines } from '#trace/script-changes.ts';
import { type Adjustment, adjusted, lastWord } from '#trace/script-kitchen.ts';
import { deedLine } from '#trace/script-line.ts';
import { playedLines } from '#trace/script-lines.ts';
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
import { next, playNow, playSlowly, stop } from './script-play.ts';
import { type App, type Script, store } from './store.ts';

/** Items below what the eye sees that are played at once, at a key. */
const BELOW = 30;
/** And no more than these: the caret may stand at the end of a hundred thousand lines. */
const MOST_AT_ONCE = 1_500;
/** Milliseconds after a key in which what is said beside the text follows. The replies between the lines do not wait. */
const FOLLOW = 24;
/** Milliseconds after a key in which the page around the script does: whoever writes quickly is not held up by it. */
const PAGE = 100;

const NONE: ReadonlySet<number> = new Set();

/** Where the caret has gone within its line, until what is said about it follows. */
let column: number | undefined;
let followTimer: ReturnType<typeof setTimeout> | undefined;

/** What is said beside the text is of the run as it is now, and of the line in which the caret stands now. */
function following(before: Script): Script {
  const { shown, run, line } = before;
  const script = { ...before, column: column ?? before.column };
  column = undefined;
  if (shown.run === run && shown.line === line && shown.column === script.column) return before;
  return { ...script, shown: { run, line, column: script.column } };
}

const follow = (): void =>
  store.setState(({ script }) => (script === undefined ? {} : { script: following(script) }));

function followSoon(): void {
  clearTimeout(followTimer);
  followTimer = setTimeout(follow, FOLLOW);
}

/** The page around the script catches up with it. */
function caughtUp({ script: before, engine, ...app }: App): Partial<App> {
  if (before === undefined || engine === undefined) return {};
  const script = following(before);
  const { trace } = script.run;
  if (trace === app.trace) return { script };
  return {
    script,
    trace,
    progress: progressed({ script, engine, ...app }, trace, engine),
    before: undefined,
  };
}

/** Entries whose marks are made at a time: the timeline of a hundred thousand lines would hold everybody up. */
const MARKS = 10_000;

function catchUp(): void {
  const { script, trace } = store.getState();
  const isReady = script === undefined || script.run.trace === trace || prepareMarks(script.run.trace, MARKS);
  if (isReady) store.setState(caughtUp);
  else next(catchUp);
}

const farOf = (run: ScriptRun): number | undefined => (isPlayed(run) ? undefined : run.ends.length);

/** Plays on to the end after a key; then the page follows, if the hand is at rest. */
function goOn(since: number): void {
  const { script } = store.getState();
  if (script === undefined) return;
  const then = () => next(catchUp, Math.max(0, since + PAGE - performance.now()));
  if (isPlayed(script.run)) then();
  else
    playSlowly(script.run, (run) => {
      store.setState({ script: { ...(store.getState().script as Script), run, far: farOf(run) } });
      if (isPlayed(run)) then();
      else followSoon();
    });
}

/** Plays all that is left, and the page follows at once: somebody looks at what follows from it. */
export function finish(): void {
  stop();
  store.setState((app) => {
    const { script } = app;
    if (script === undefined || isPlayed(script.run)) return caughtUp(app);
    return caughtUp({ ...app, script: { ...script, run: playOn(script.run), far: undefined } });
  });
}

/** The script as it is written now. What stands up to the line `seen` is answered before this returns. */
export function write(text: string, seen = 0): void {
  const { script, moment, opened, unfolded } = store.getState();
  if (script === undefined) return;
  const begun = rewritten(script.run, linesOf(text));
  const kept = (entry: number) => entry < begun.trace.entries.length;
  const needed = Math.max(0, itemAt(begun, seen) + 1 - begun.ends.length);
  const run = playOn(begun, Math.min(MOST_AT_ONCE, needed + BELOW));
  store.setState({
    script: { ...script, run, far: undefined, marked: script.marked.size === 0 ? script.marked : NONE },
    ...(moment === undefined ? {} : { moment: undefined }),
    ...(opened.every(kept) ? {} : { opened: opened.filter(kept) }),
    ...(unfolded.every(kept) ? {} : { unfolded: unfolded.filter(kept) }),
  });
  followSoon();
  const since = performance.now();
  next(() => goOn(since), FOLLOW);
}

/** The caret stands elsewhere. Within its line that can wait until the frame of the key is drawn. */
export function lookAt(line: number, at = 0): void {
  const { script } = store.getState();
  if (script === undefined) return;
  column = at;
  if (script.line !== line) store.setState({ script: { ...script, line, column: at } });
  followSoon();
}

const isAdjustment = (input: Input): input is Adjustment =>
  input.kind === 'set' || input.kind === 'personality';

const played = ({ kitchen, inputs }: Pick<Trace, 'kitchen' | 'inputs'>): ScriptRun =>
  playOn(rewritten(emptyRun(kitchen), linesOf(scriptOf(inputs))));

function turned(run: ScriptRun, input: Adjustment): ScriptRun {
  const inputs = run.items.map((item) => item.input);
  const line = run.starts[lastWord(inputs, input)];
  return line === undefined
    ? inKitchen(run, adjusted(run.trace.kitchen, input))
    : rewritten(run, run.lines.with(line, deedLine(input)));
}

const longer = (run: ScriptRun, input: Input): ScriptRun =>
  rewritten(run, [...run.lines, ...linesOf(scriptOf([input]))]);

/** Marks the lines that are answered otherwise than before, as far as it has been played. */
function marking(before: ScriptRun): (run: ScriptRun) => ReadonlySet<number> {
  let marked = NONE;
  let from = 0;
  return (run) => {
    const to = playedLines(run);
    const found = changedLines(before, run, from, to);
    if (found.size > 0) marked = new Set([...marked, ...found]);
    from = to;
    return marked;
  };
}

/** What is done outside the text shows at once as far as it can be played at once, then a slice at a time. */
function show(begun: ScriptRun, marksOf: (run: ScriptRun) => ReadonlySet<number>): void {
  const tell = (run: ScriptRun) =>
    store.setState((app) => {
      if (app.script === undefined) return {};
      const script = { ...app.script, run, far: farOf(run), marked: marksOf(run) };
      return { ...caughtUp({ ...app, script }), moment: undefined };
    });
  const run = playNow(begun);
  tell(run);
  if (isPlayed(run)) stop();
  else playSlowly(run, tell);
}

/** A switch is turned in the kitchen that the script begins in; everything else is written at its end. */
function act(input: Input): void {
  const { script } = store.getState();
  if (script === undefined) return;
  if (isAdjustment(input)) show(turned(script.run, input), marking(script.run));
  else {
    const run = longer(script.run, input);
    lookAt(run.lines.length - 1);
    show(run, () => NONE);
  }
}

/** The session has become another one: a place was left, a link opened, all begun again. */
function adopted(trace: Trace): Script {
  const run = played(trace);
  column = undefined;
  return { run, far: undefined, marked: NONE, line: 0, column: 0, shown: { run, line: 0, column: 0 }, act };
}

function adopt(trace: Trace): void {
  stop();
  const script = adopted(trace);
  store.setState({ script, trace: script.run.trace });
}

function keepUp(now: App, before: App): void {
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
  clearTimeout(followTimer);
  if (isOther) stop();
  else finish();
  store.setState({ script: undefined });
}

/** From live to script: what was done becomes the text, to the last key. */
export const openScript = (): void =>
  withEngine(() => {
    unsubscribe ??= store.subscribe(keepUp);
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
