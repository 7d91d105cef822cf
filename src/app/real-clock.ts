import { longer } from '#trace/longer.ts';
import { progressed } from './progress.ts';
import { type App, store } from './store.ts';

/** Milliseconds of a second in the room. */
const SECOND = 1_000;

/** The past does not go on, nor does what is being written as a script. */
const isHereAndNow = ({ mode, moment }: App): boolean => mode === 'live' && moment === undefined;

const runs = (app: App): boolean =>
  app.lesson?.clock === 'real' &&
  app.lesson.id === app.session &&
  !app.clockStopped &&
  isHereAndNow(app) &&
  app.trace.world.connection !== undefined;

const pageIsSeen = (): boolean => document.visibilityState === 'visible';

const grown = (app: App): Partial<App> => {
  if (app.engine === undefined) return {};
  const trace = longer(app.trace, 1);
  return { trace, progress: progressed(app, trace, app.engine) };
};

/** Lets a second of the kitchen pass for each second of the room, while the page is seen and somebody is connected.
 *  Returns what ends that. */
export function letClockRun(isSeen: () => boolean = pageIsSeen): () => void {
  let before = store.getState().trace;
  const tick = (): void => {
    const app = store.getState();
    // What has been typed meanwhile has brought its own second.
    if (app.trace === before && runs(app) && isSeen()) store.setState(grown);
    before = store.getState().trace;
  };
  const timer = setInterval(tick, SECOND);
  return () => clearInterval(timer);
}

/** Stops the clock that runs by itself, or lets it go on. */
export const stopClock = (clockStopped: boolean): void => store.setState({ clockStopped });
