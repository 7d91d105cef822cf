import type { Trace } from '#trace/trace.ts';
import type { App } from './store.ts';

type Looking = Pick<App, 'trace' | 'moment' | 'engine'> & Partial<Pick<App, 'reading'>>;

/** The session at the moment that is looked at: what every view shows. Before the engine is here there is only now.
 *  Somebody else's session that is being read stands in the place of the student's own. */
export const seen = ({ trace, moment, engine, reading }: Looking): Trace => {
  if (reading !== undefined) return reading;
  return moment === undefined || engine === undefined ? trace : engine.traceAt(trace, moment);
};

/** The moment after so many entries; `undefined` where that is the end, for there it is now. */
export const inTime = ({ entries }: Trace, moment: number | undefined): number | undefined =>
  moment === undefined || moment >= entries.length ? undefined : Math.max(0, moment);
