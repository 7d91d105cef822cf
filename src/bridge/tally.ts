import type { Compared, ComparedRecording } from './compare-recording.ts';

/** How far a personality agrees with the recordings of its server: counts of scenarios, steps and letters. */
export interface Tally {
  readonly scenarios: number;
  readonly whollyRight: number;
  readonly steps: number;
  /** Steps whose reply codes agree, all of them in their order. */
  readonly codes: number;
  readonly enhanced: number;
  readonly texts: number;
  /** Steps at which both closed the connection, or neither. */
  readonly closes: number;
  /** Steps whose codes and whose closing agree. */
  readonly codesAndCloses: number;
  /** Scenarios for which the recording says what was stored. */
  readonly letters: number;
  readonly lettersRight: number;
}

const count = <T>(things: readonly T[], holds: (thing: T) => boolean): number => things.filter(holds).length;

/** Counts what agrees. */
export function tallyOf(recordings: readonly ComparedRecording[]): Tally {
  const steps: readonly Compared[] = recordings.flatMap((recording) => recording.steps);
  return {
    scenarios: recordings.length,
    whollyRight: count(recordings, ({ isWhole }) => isWhole),
    steps: steps.length,
    codes: count(steps, ({ codes }) => codes),
    enhanced: count(steps, ({ enhanced }) => enhanced),
    texts: count(steps, ({ texts }) => texts),
    closes: count(steps, ({ closes }) => closes),
    codesAndCloses: count(steps, ({ codes, closes }) => codes && closes),
    letters: count(recordings, ({ letters }) => letters !== undefined),
    lettersRight: count(recordings, ({ letters }) => letters?.right === true),
  };
}
