import { isSmallEnough } from '#trace/session-size.ts';
import { plainMode } from './compare-mode.ts';
import { smallBranches } from './kept-branches.ts';
import type { KeptSession } from './kept-session.ts';
import { withNotice } from './notice.ts';
import { type Cupboard, remember, remembered } from './storage.ts';
import { type App, store } from './store.ts';
import type { Stored } from './stored.ts';
import { allKept } from './travel.ts';

/** Milliseconds of quiet before the state is written: who types is not held up by it. */
const QUIET = 400;
/** Where there is no quiet it is written after so many all the same. */
const LONGEST = 5_000;

const small = (sessions: App['kept']): Readonly<Record<string, KeptSession>> =>
  Object.fromEntries(Object.entries(sessions).filter(([, { inputs }]) => isSmallEnough(inputs)));

/** How one comes back: to the script, also from a comparison that was begun in it. */
const modeOf = (app: App): Stored['mode'] =>
  app.mode === 'script' || (app.mode === 'compare' && plainMode(app) === 'script') ? 'script' : undefined;

/** What of the app is worth remembering. */
export const memorable = (app: App): Stored => ({
  version: 1,
  theme: app.theme,
  editor: app.editor,
  contrast: app.contrast,
  announcements: app.announcements,
  folds: app.folds,
  mode: modeOf(app),
  progress: app.progress,
  sessions: small(allKept(app)),
  branches: smallBranches(app.branches),
  last: app.last,
});

/** The part of the app that a remembered state is. */
export const restored = ({ sessions, branches = {}, ...stored }: Stored): Partial<App> => ({
  theme: stored.theme,
  editor: stored.editor,
  contrast: stored.contrast ?? 'auto',
  announcements: stored.announcements ?? 'short',
  folds: stored.folds,
  mode: stored.mode ?? 'live',
  progress: stored.progress,
  last: stored.last,
  branches,
  kept: sessions,
});

/** Takes up what was remembered; says so if that was not possible. */
export function takeUp(storage: Cupboard | undefined): void {
  const { stored, trouble } = remembered(storage);
  store.setState(({ notices }) => ({
    ...restored(stored),
    notices: trouble === undefined ? notices : withNotice(notices, { key: `notice.${trouble}` }),
  }));
}

const parts = (app: App): readonly unknown[] => [
  app.theme,
  app.editor,
  app.contrast,
  app.announcements,
  app.folds,
  app.mode,
  app.progress,
  app.trace,
  app.kept,
  app.branches,
  app.last,
];

/** Remembers every change, a moment after it; says once if the storage refuses. Returns how to write at once. */
export function keepRemembering(storage: Cupboard | undefined): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first change was that has not been written. */
  let since = 0;
  let told = storage === undefined;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    if (remember(storage, memorable(store.getState())) || told) return;
    told = true;
    store.setState(({ notices }) => ({ notices: withNotice(notices, { key: 'notice.storage-full' }) }));
  };
  store.subscribe((now, before) => {
    const old = parts(before);
    if (parts(now).every((part, index) => part === old[index])) return;
    if (timer === undefined) since = performance.now();
    clearTimeout(timer);
    timer = setTimeout(write, Math.max(0, Math.min(QUIET, since + LONGEST - performance.now())));
  });
  return () => {
    if (timer !== undefined) write();
  };
}
