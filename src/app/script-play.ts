import { isPlayed, playOn, type ScriptRun } from '#trace/script-run.ts';

/** Milliseconds that a slice may take: a key that comes in the middle of one waits no longer. */
const SLICE = 5;
/** Items of the first slice; the next ones follow the time that it took. */
const FIRST = 200;
const FEWEST = 20;
const MOST = 4_000;
/** Milliseconds that may be taken at once, where somebody waits for just this. */
const AT_ONCE = 10;
/** Milliseconds after which it is told how far it is. */
const TELL = 100;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Does something, and then a slice at a time, unless something else comes up before. */
export function next(work: () => void, milliseconds = 0): void {
  clearTimeout(timer);
  timer = setTimeout(work, milliseconds);
}

/** Whatever was to come does not come. */
export const stop = (): void => clearTimeout(timer);

/** The size of the next slice, after one of this size that took so long. One that was quick by chance must not make it long. */
function sizeAfter(size: number, took: number): number {
  const rate = Math.min(2, SLICE / Math.max(1, took));
  return Math.round(Math.min(MOST, Math.max(FEWEST, size * rate)));
}

/** As much of a script as can be played while one looks: nearly always all of it. */
export function playNow(run: ScriptRun): ScriptRun {
  const until = performance.now() + AT_ONCE;
  let on = playOn(run, FIRST);
  while (!isPlayed(on) && performance.now() < until) on = playOn(on, FIRST);
  return on;
}

/** Plays a script to its end, a slice at a time, so that keys are heard in between. It is told now and then how far it is,
 *  and at the end. */
export function playSlowly(run: ScriptRun, tell: (run: ScriptRun) => void): void {
  let on = run;
  let size = FIRST;
  let told = performance.now();
  const slice = () => {
    const begun = performance.now();
    on = playOn(on, size);
    const now = performance.now();
    size = sizeAfter(size, now - begun);
    if (!isPlayed(on)) next(slice);
    if (!isPlayed(on) && now - told < TELL) return;
    told = now;
    tell(on);
  };
  next(slice);
}
