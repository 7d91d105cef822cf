import { judge } from '#lesson/judge.ts';
import { allowedVerbs } from '#smtp/server/order.ts';
import { traceAt } from '#trace/moment.ts';
import { begin, extend, run } from '#trace/run.ts';
import { goOn } from './branches.ts';
import { keep, kitchenOf } from './kept-session.ts';
import { soundBranches, soundSessions } from './sound-sessions.ts';

/** What plays sessions, goes back in them and judges them. It comes a moment after the first screen: until then one can
 *  already type. */
export interface Engine {
  readonly begin: typeof begin;
  readonly extend: typeof extend;
  readonly run: typeof run;
  readonly traceAt: typeof traceAt;
  readonly goOn: typeof goOn;
  readonly judge: typeof judge;
  /** What may be said now. */
  readonly allowedVerbs: typeof allowedVerbs;
  readonly keep: typeof keep;
  readonly kitchenOf: typeof kitchenOf;
  readonly soundSessions: typeof soundSessions;
  readonly soundBranches: typeof soundBranches;
}

export const engine: Engine = {
  begin,
  extend,
  run,
  traceAt,
  goOn,
  judge,
  allowedVerbs,
  keep,
  kitchenOf,
  soundSessions,
  soundBranches,
};
