import { traceAt } from '#trace/moment.ts';
import type { Trace } from '#trace/trace.ts';
import type { App } from './store.ts';

/** The session at the moment that is looked at: what every view shows. */
export const seen = ({ trace, moment }: App): Trace => traceAt(trace, moment);
