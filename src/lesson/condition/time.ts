import { duration } from '#trace/duration.ts';
import { state } from './condition.ts';

/** What can be asked of the clock. */
export const time = [
  /** So much virtual time has passed since the step began. */
  state('waited TIME', ({ now }, [time], since) => now - since >= (duration(time as string) as number)),
];
