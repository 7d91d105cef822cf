import type { Entry, Trace } from '#trace/trace.ts';
import type { View } from './look.ts';
import { seen } from './moment.ts';
import { type App, store } from './store.ts';
import { lookAt } from './timeline.ts';

/** Looks at the session from another side. */
export const showView = (view: View): void => store.setState({ view });

/** Marks an entry of the trace in every view, or none. */
export const choose = (chosen: number | undefined): void => store.setState({ chosen });

/** Marks an entry, and goes to the moment right after it. */
export function goToEntry(entry: number): void {
  choose(entry);
  lookAt(entry + 1);
}

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
