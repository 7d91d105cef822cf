import type { Input } from '#trace/input.ts';
import { INPUTS } from '#trace/input-shape.ts';
import { isSmallEnough } from '#trace/session-size.ts';
import type { Trace } from '#trace/trace.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { changed, type Difference, difference, isShallow } from '#world/scenario/difference.ts';
import { KEPT_KITCHEN } from '#world/scenario/kept-kitchen.ts';
import { fitsShape } from '#world/scenario/shape.ts';

/** A session as it is stored or sent: kitchen and inputs, for together they are everything. */
export interface KeptSession {
  /** What its kitchen has otherwise than the default one. */
  readonly kitchen: Difference;
  readonly inputs: readonly Input[];
}

/** Is this a list of things that a student can do, and of a size that we keep? */
export const areInputs = (candidate: unknown): candidate is readonly Input[] =>
  fitsShape(INPUTS, candidate) && isSmallEnough(candidate as readonly Input[]);

/** The session of a trace, ready to be kept. */
export const keep = (
  { kitchen, inputs }: Pick<Trace, 'kitchen' | 'inputs'>,
  usual: Kitchen,
): KeptSession => ({
  kitchen: difference(usual, kitchen),
  inputs,
});

/** The kitchen that a kept session says, whatever it is. */
export const describedKitchen = ({ kitchen }: KeptSession, usual: Kitchen): unknown =>
  isShallow(kitchen) ? changed(usual, kitchen) : undefined;

/** The kitchen of a kept session, or `undefined` where what was kept is no kitchen. */
export function kitchenOf(kept: KeptSession, usual: Kitchen): Kitchen | undefined {
  const candidate = describedKitchen(kept, usual);
  return fitsShape(KEPT_KITCHEN, candidate) ? (candidate as Kitchen) : undefined;
}
