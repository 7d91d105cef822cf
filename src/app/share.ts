import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { withEngine } from './awake.ts';
import { keep } from './kept-session.ts';
import { withNotice } from './notice.ts';
import { pathOf } from './place.ts';
import { type App, SANDBOX, store } from './store.ts';
import { allKept, played } from './travel.ts';

/** How a link begins that holds a session. */
const MARK = '#s1.';

/** Makes a link to exactly this session and shows it. */
export async function makeLink(): Promise<void> {
  const { trace, root, place, language } = store.getState();
  const { packed } = await import('./link-codec.ts');
  const link = `${location.origin}${root}${pathOf(place, language)}${MARK}${packed(keep(trace, DEFAULT_KITCHEN))}`;
  store.setState({ link });
}

/** Puts the link away. */
export const closeLink = (): void => store.setState({ link: undefined });

const broken = (problem: string, at = 0): void =>
  store.setState(({ notices }) => ({
    notices: withNotice(notices, {
      key: 'notice.link-broken',
      facts: { problem: `link.problem.${problem}`, at },
    }),
  }));

/** Looks at the fragment that the page was opened with: a session in it becomes an offer. */
export async function readLink(hash: string): Promise<void> {
  if (!/^#s\d/.test(hash)) return;
  if (!hash.startsWith(MARK)) return broken('version');
  const { unpacked } = await import('./link-codec.ts');
  const result = unpacked(hash.slice(MARK.length));
  if (!result.ok) return broken(result.problem, result.at === undefined ? 0 : result.at + MARK.length + 1);
  store.setState({ offer: { session: result.session, to: store.getState().session } });
}

const withoutHash = (): void => history.replaceState(null, '', location.pathname + location.search);

function opened(app: App): Partial<App> {
  const { offer, session, lesson } = app;
  if (offer === undefined) return {};
  const trace = played(app.engine, offer.session, session === SANDBOX ? undefined : lesson);
  return {
    trace,
    before: app.trace.inputs.length === 0 ? undefined : app.trace,
    kept: allKept(app),
    offer: undefined,
    moment: undefined,
    opened: [],
    chosen: undefined,
    unfolded: [],
    notices:
      app.trace.inputs.length === 0
        ? app.notices
        : withNotice(app.notices, { key: 'notice.link-opened', action: 'bring-back' }),
  };
}

/** Opens the session of the link; the student's own is put away and can be brought back. */
export const openOffer = (): void =>
  withEngine(() => {
    store.setState(opened);
    withoutHash();
  });

/** Leaves the session of the link alone. */
export const declineOffer = (): void => {
  store.setState({ offer: undefined });
  withoutHash();
};
