import type { Input } from '#trace/input.ts';
import type { Trace } from '#trace/trace.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { changed, type Difference, difference } from '#world/scenario/difference.ts';
import { isKitchen, value } from './kitchen-shape.ts';
import { either, fields, finite, listOf, oneOf, tableOf, text } from './shape.ts';

/** A session as it is stored or sent: kitchen and inputs, for together they are everything. */
export interface KeptSession {
  /** What its kitchen has otherwise than the default one. */
  readonly kitchen: Difference;
  readonly inputs: readonly Input[];
}

/** No session is kept that is larger: storage is small, and so are links. */
export const LARGEST_SESSION = { inputs: 5_000, characters: 200_000 } as const;

/** One thing that a student can do. */
export const inputShape = either(
  fields({ kind: oneOf('line'), text }),
  fields({ kind: oneOf('key'), key: oneOf('interrupt', 'escape') }),
  fields({ kind: oneOf('wait'), seconds: finite }),
  fields({ kind: oneOf('set'), behaviour: text, setting: text, value }),
  fields({ kind: oneOf('personality'), id: text }),
);

/** What a kitchen has otherwise than the usual one; it is looked at closely when it is played. */
export const kitchenDifference = either(
  oneOf(undefined),
  tableOf(() => true),
);

const characters = (inputs: readonly Input[]): number =>
  inputs.reduce((sum, each) => sum + (each.kind === 'line' ? each.text.length : 0), 0);

/** Is this a list of things that a student can do, and of a size that we keep? */
export const areInputs = (candidate: unknown): candidate is readonly Input[] =>
  listOf(inputShape)(candidate) && isSmallEnough(candidate as readonly Input[]);

/** Is it small enough to be kept? */
export const isSmallEnough = (inputs: readonly Input[]): boolean =>
  inputs.length <= LARGEST_SESSION.inputs && characters(inputs) <= LARGEST_SESSION.characters;

/** The session of a trace, ready to be kept. */
export const keep = (
  { kitchen, inputs }: Pick<Trace, 'kitchen' | 'inputs'>,
  usual: Kitchen,
): KeptSession => ({
  kitchen: difference(usual, kitchen),
  inputs,
});

/** The kitchen of a kept session, or `undefined` where what was kept is no kitchen. */
export function kitchenOf({ kitchen }: KeptSession, usual: Kitchen): Kitchen | undefined {
  const candidate = changed(usual, kitchen);
  return isKitchen(candidate) ? candidate : undefined;
}
