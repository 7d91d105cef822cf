import { judge } from '#lesson/judge.ts';
import { begin, extend, run } from '#trace/run.ts';
import { keep, kitchenOf } from './kept-session.ts';
import { soundSessions } from './sound-sessions.ts';

/** What plays sessions and judges them. It comes a moment after the first screen: until then one can already type. */
export interface Engine {
  readonly begin: typeof begin;
  readonly extend: typeof extend;
  readonly run: typeof run;
  readonly judge: typeof judge;
  readonly keep: typeof keep;
  readonly kitchenOf: typeof kitchenOf;
  readonly soundSessions: typeof soundSessions;
}

export const engine: Engine = { begin, extend, run, judge, keep, kitchenOf, soundSessions };
