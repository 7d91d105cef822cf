import { type Mark, marksBegun, marksOf, momentAfter } from '#trace/mark.ts';
import { stepBack, stepOn } from '#trace/step.ts';
import { inTime } from './moment.ts';
import { type App, type Speed, store } from './store.ts';

/** Looks at the session as it was after so many entries. Left out: as it is now. */
export const lookAt = (moment: number | undefined): void =>
  store.setState(({ trace }) => ({ playing: undefined, moment: inTime(trace, moment) }));

/** Looks at the session as it was when so many marks were over. */
export const lookAtMark = (count: number): void =>
  lookAt(momentAfter(marksOf(store.getState().trace), count));

/** Where `undo` would lead; nowhere at the beginning. */
export const undoTo = ({ trace, moment }: App): number | undefined => stepBack(trace, moment);

/** Where `redo` would lead; nowhere in the present. */
export const redoTo = ({ trace, moment }: App): number | undefined => stepOn(trace, moment);

/** Goes back behind what was done last. It is not lost: `redo` goes on to it. */
export function undo(): void {
  const to = undoTo(store.getState());
  if (to !== undefined) lookAt(to);
}

/** Goes on by what was done then. */
export function redo(): void {
  const to = redoTo(store.getState());
  if (to !== undefined) lookAt(to);
}

/** Milliseconds that a step takes at most and at least. */
const SLOWEST = 3_000;
const QUICKEST = 120;
const STEP = 1_000;

const RATE: Readonly<Record<Exclude<Speed, 'steps'>, number>> = { real: 1, fast: 4 };

/** Milliseconds until the next mark is shown. Nobody sits through a wait of five minutes. */
export function delay(speed: Speed, marks: readonly Mark[], shown: number): number {
  if (speed === 'steps') return STEP;
  const [last, next] = [marks[shown - 1], marks[shown]];
  const seconds = (next?.at ?? 0) - (last?.at ?? 0);
  return Math.min(SLOWEST, Math.max(QUICKEST, (seconds * 1_000) / RATE[speed]));
}

function tick(speed: Speed, moment: number): void {
  const app = store.getState();
  if (app.playing !== speed || app.moment !== moment) return;
  const marks = marksOf(app.trace);
  const to = inTime(app.trace, momentAfter(marks, marksBegun(marks, moment) + 1));
  store.setState({ moment: to, playing: to === undefined ? undefined : speed });
  if (to !== undefined) later(speed, to);
}

function later(speed: Speed, moment: number): void {
  const marks = marksOf(store.getState().trace);
  setTimeout(() => tick(speed, moment), delay(speed, marks, marksBegun(marks, moment)));
}

/** Plays the session on from the moment that is looked at, from its beginning where that is now. It stops at the end,
 *  and as soon as somebody does anything. */
export function play(speed: Speed): void {
  const { moment = 0, trace } = store.getState();
  if (trace.entries.length === 0) return;
  store.setState({ playing: speed, moment });
  later(speed, moment);
}

/** Stops where it is. */
export const pause = (): void => store.setState({ playing: undefined });
