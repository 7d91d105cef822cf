import type { Trace } from '#trace/trace.ts';
import type { App } from './store.ts';

/** The session at the moment that is looked at: what every view shows. Before the engine is here there is only now. */
export const seen = ({ trace, moment, engine }: Pick<App, 'trace' | 'moment' | 'engine'>): Trace =>
  moment === undefined || engine === undefined ? trace : engine.traceAt(trace, moment);
