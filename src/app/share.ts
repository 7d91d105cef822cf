import type { Trace } from '#trace/trace.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { withEngine } from './awake.ts';
import { NO_BRANCHES } from './branch.ts';
import { forked } from './branches.ts';
import type { Compared } from './compared.ts';
import type { Shared } from './handed-on.ts';
import { keep } from './kept-session.ts';
import { packed, unpacked } from './link-codec.ts';
import { tellLoadFailed } from './load-failed.ts';
import { inTime } from './moment.ts';
import { withNotice } from './notice.ts';
import { type Place, pathOf } from './place.ts';
import { type App, type Offer, SANDBOX, store } from './store.ts';
import { allKept, goTo, played } from './travel.ts';
import { UNTOUCHED } from './untouched.ts';

/** How one works, for somebody else: another branch is not handed on, so that there is nothing to compare with. */
function modeOf({ mode, compared, script }: App): Pick<Shared, 'mode' | 'compared'> {
  if (mode !== 'compare') return { mode: mode === 'live' ? undefined : mode };
  if (compared.with === 'branch') return { mode: script === undefined ? undefined : 'script' };
  return { mode, compared: compared.with === 'servers' ? 'servers' : compared.changes };
}

/** The link to exactly what is seen now; `undefined` where the session is too large for one. */
export function linkTo(app: App): string | undefined {
  const { trace, root, place, language, session, moment, view } = app;
  const hash = packed({
    session: keep(trace, DEFAULT_KITCHEN),
    moment,
    ...modeOf(app),
    view: view === 'transcript' ? undefined : view,
    language,
    lesson: session === SANDBOX ? undefined : session,
  });
  return hash && `${location.origin}${root}${pathOf(place, language)}${hash}`;
}

/** Names that are said; a link may hold thousands. */
const MOST_NAMES = 5;
/** Characters of a name, or of the way to a place, that are said. */
const LONGEST_NAME = 80;

const clipped = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;

const broken = (problem: string, at: number | string = 0): void =>
  store.setState(({ notices }) => ({
    notices: withNotice(notices, {
      key: 'notice.link-broken',
      facts: { problem: `link.problem.${problem}`, at: typeof at === 'number' ? at : clipped(at) },
    }),
  }));

const foreign = (names: readonly string[]): void => {
  const said = [...names.slice(0, MOST_NAMES).map(clipped), ...(names.length > MOST_NAMES ? ['…'] : [])];
  store.setState(({ notices }) => ({
    notices: withNotice(notices, { key: 'notice.link-foreign', facts: { names: said.join(', ') } }),
  }));
};

/** Looks at the fragment that the page was opened with: a session in it becomes an offer. */
export function readLink(hash: string): void {
  if (!/^#s\d/.test(hash)) return;
  const result = unpacked(hash);
  if (!result.ok) {
    broken(result.problem, result.at);
    return;
  }
  if (result.strange !== undefined) foreign(result.strange);
  const { session, place } = store.getState();
  // A link of the first kind does not say where it belongs: it is opened where it led.
  const here = hash.startsWith('#s1.') && place.kind !== 'read' ? session : SANDBOX;
  store.setState({ offer: { ...result.shared, hash, to: result.shared.lesson ?? here } });
}

const withoutHash = (): void => history.replaceState(null, '', location.pathname + location.search);

/** The student's own session goes among the branches: there it is found even when `before` has long been left behind. */
function putAway({ trace, branches, session }: App, next: Trace): Partial<App> {
  if (trace.inputs.length === 0) return { before: undefined };
  const own = forked(branches[session] ?? NO_BRANCHES, trace, { ...next, inputs: [] }, next.inputs[0]);
  return { before: trace, branches: { ...branches, [session]: own } };
}

const comparedIn = ({ compared = [] }: Shared): Compared =>
  compared === 'servers' ? { with: 'servers' } : { with: 'kitchen', changes: compared };

function opened(app: App): Partial<App> {
  const { offer, session, lesson } = app;
  if (offer === undefined) return {};
  const trace = played(app.engine, offer.session, session === SANDBOX ? undefined : lesson);
  return {
    ...UNTOUCHED,
    trace,
    ...putAway(app, trace),
    kept: allKept(app),
    offer: undefined,
    mode: offer.mode === 'compare' ? 'compare' : 'live',
    compared: comparedIn(offer),
    view: offer.view ?? 'transcript',
    moment: inTime(trace, offer.moment),
    notices:
      app.trace.inputs.length === 0
        ? app.notices
        : withNotice(app.notices, { key: 'notice.link-opened', action: 'bring-back' }),
  };
}

const isStage = ({ kind }: Place): boolean => kind === 'home' || kind === 'lesson' || kind === 'sandbox';

/** Where an offered session belongs. */
export const placeOfOffer = ({ to }: Offer): Place =>
  to === SANDBOX ? { kind: 'sandbox' } : { kind: 'lesson', id: to };

/** Opens the session of the link; the student's own is put away and can be brought back. */
export async function openOffer(): Promise<void> {
  const { offer, place, session } = store.getState();
  if (offer === undefined) return;
  const isElsewhere = !isStage(place) || offer.to !== session;
  if (isElsewhere) await goTo(placeOfOffer(offer));
  withEngine(() => {
    store.setState(opened);
    withoutHash();
    if (offer.mode === 'script')
      void import('./script.ts').then(({ openScript }) => openScript(), tellLoadFailed);
  });
}

/** Shows the session of the link to somebody who only wants to read it. */
export async function readOffer(): Promise<void> {
  const { offer } = store.getState();
  if (offer === undefined) return;
  await goTo({ kind: 'read' });
  history.replaceState(null, '', location.pathname + offer.hash);
  withEngine((engine) =>
    store.setState({ reading: played(engine, offer.session, undefined), opened: [], unfolded: [] }),
  );
}

/** Leaves the session of the link alone. */
export const declineOffer = (): void => {
  store.setState({ offer: undefined });
  withoutHash();
};

/** Puts what was read away, and goes back to one's own work. */
export async function leaveReading(): Promise<void> {
  const { offer } = store.getState();
  store.setState({ offer: undefined });
  await goTo(offer === undefined ? { kind: 'home' } : placeOfOffer(offer));
}
