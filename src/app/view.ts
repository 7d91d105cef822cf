import type { Entry, Trace } from '#trace/trace.ts';
import type { View } from './look.ts';
import { seen } from './moment.ts';
import { type App, store } from './store.ts';

/** Looks at the session from another side. */
export const showView = (view: View): void => store.setState({ view });

/** Marks an entry of the trace in every view, or none. */
export const choose = (chosen: number | undefined): void => store.setState({ chosen });

/** Goes to the moment right after an entry. After the last one it is now. */
export const goToEntry = (entry: number): void =>
  store.setState(({ trace }) => ({
    chosen: entry,
    moment: entry + 1 < trace.entries.length ? entry + 1 : undefined,
  }));

/** Goes on from an old moment to the session as it is now. */
export const goToNow = (): void => store.setState({ moment: undefined });

/** The marked entry, if the moment that is looked at has it. */
export function chosenEntry(app: App): Entry | undefined {
  return app.chosen === undefined ? undefined : seen(app).entries[app.chosen];
}

const isReply = ({ event }: Entry): boolean => event.kind === 'server';

/** The reply that is asked about: the marked one, the one that the marked entry led to, or the latest. */
export function askedReply({ entries }: Trace, chosen: number | undefined): number | undefined {
  const near = chosen === undefined ? -1 : entries.findIndex((entry, at) => at >= chosen && isReply(entry));
  const found = near < 0 ? entries.findLastIndex(isReply) : near;
  return found < 0 ? undefined : found;
}
