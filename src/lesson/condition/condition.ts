import type { World } from '#world/world.ts';
import type { Moment } from '../moment.ts';

/** Something that a step may ask for. `form` is how it is written: small words stand for themselves, capitals for an argument. */
export type ConditionForm = StateForm | EventForm;

/** Holds now, or does not: it may cease to hold. `since` is the virtual second at which the step began. */
export interface StateForm {
  readonly form: string;
  readonly kind: 'state';
  holds(world: World, words: Arguments, since: number): boolean;
}

/** Has happened since the step began; that cannot be undone. */
export interface EventForm {
  readonly form: string;
  readonly kind: 'event';
  holds(moment: Moment, words: Arguments): boolean;
}

/** What stands in the places of the capitals; as many as the form has. */
export type Arguments = readonly string[];

/** States a condition that holds or does not hold now. */
export const state = (form: string, holds: StateForm['holds']): ConditionForm => ({
  form,
  kind: 'state',
  holds,
});

/** States a condition that holds once something has happened. */
export const event = (form: string, holds: EventForm['holds']): ConditionForm => ({
  form,
  kind: 'event',
  holds,
});

/** Names and addresses are compared without regard to case. */
export const same = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
