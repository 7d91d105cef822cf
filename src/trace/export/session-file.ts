import type { Kitchen } from '#world/kitchen.ts';
import {
  type FileReading,
  fileText,
  keptKitchen,
  kitchenIn,
  readJson,
  refusal,
} from '#world/scenario/kitchen-file.ts';
import { ANY_VALUE } from '#world/scenario/kitchen-shape.ts';
import {
  atLeast,
  choice,
  listOf,
  misfits,
  number,
  type Shape,
  text,
  variant,
} from '#world/scenario/shape.ts';
import type { Input } from '../input.ts';
import type { Trace } from '../trace.ts';

/** No session is kept that is larger. */
export const LARGEST_SESSION = { inputs: 5_000, characters: 200_000 } as const;

/** A session without what follows from it. */
export interface Session {
  readonly kitchen: Kitchen;
  readonly inputs: readonly Input[];
}

const of = (kind: Input['kind'], fields: Readonly<Record<string, Shape>>): Shape =>
  atLeast({ kind: choice(kind), ...fields });

/** What a student can do, as it stands in a file. */
export const INPUT: Shape = variant('kind', {
  line: of('line', { text }),
  key: of('key', { key: choice('interrupt', 'escape') }),
  wait: of('wait', { seconds: number(0, Number.MAX_SAFE_INTEGER) }),
  set: of('set', { behaviour: text, setting: text, value: ANY_VALUE }),
  personality: of('personality', { id: text }),
});

/** All inputs of a session. */
export const INPUTS: Shape = listOf(INPUT, 0, LARGEST_SESSION.inputs);

const characters = (inputs: readonly Input[]): number =>
  inputs.reduce((sum, each) => sum + (each.kind === 'line' ? each.text.length : 0), 0);

/** Is a session small enough to be kept? */
export const isSmallEnough = (inputs: readonly Input[]): boolean =>
  inputs.length <= LARGEST_SESSION.inputs && characters(inputs) <= LARGEST_SESSION.characters;

/** The file of a whole session: kitchen and inputs, of which everything else follows. */
export const sessionFile = ({ kitchen, inputs }: Session | Trace): string =>
  fileText({ kitchen: keptKitchen(kitchen), inputs });

function inputsIn(value: unknown): FileReading<readonly Input[]> {
  const inputs: unknown = Object(value).inputs ?? [];
  const wrong = misfits(INPUTS, inputs, ['inputs']);
  if (wrong.length > 0) return refusal(...wrong);
  return isSmallEnough(inputs as readonly Input[])
    ? { ok: true, value: inputs as readonly Input[] }
    : refusal({ wrong: 'too-large', most: LARGEST_SESSION.characters });
}

/** Reads a session: one of ours, or one that the bridge has saved. A kitchen alone is a session in which nothing was done. */
export function readSessionFile(text: string): FileReading<Session> {
  const json = readJson(text);
  if (!json.ok) return json;
  const kitchen = kitchenIn(json.value);
  const inputs = inputsIn(json.value);
  if (kitchen.ok && inputs.ok) return { ok: true, value: { kitchen: kitchen.value, inputs: inputs.value } };
  return refusal(...(kitchen.ok ? [] : kitchen.problems), ...(inputs.ok ? [] : inputs.problems));
}
