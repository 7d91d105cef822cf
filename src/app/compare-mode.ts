import { type App, store } from './store.ts';

/** How one works where nothing is compared: with a script as long as there is one. */
export const plainMode = ({ script }: Pick<App, 'script'>): App['mode'] =>
  script === undefined ? 'live' : 'script';

/** Takes the comparison away. */
export const leaveCompare = (): void => store.setState((app) => ({ mode: plainMode(app) }));

/** Sets the session beside another, or takes that away again. */
export const toggleCompare = (): void =>
  store.setState((app) => ({
    mode: app.mode === 'compare' ? plainMode(app) : 'compare',
    playing: undefined,
  }));
