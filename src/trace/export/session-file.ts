import type { Kitchen } from '#world/kitchen.ts';
import {
  type FileReading,
  fileText,
  keptKitchen,
  kitchenIn,
  MOST_PROBLEMS,
  readJson,
  refusal,
} from '#world/scenario/kitchen-file.ts';
import { misfits } from '#world/scenario/shape.ts';
import type { Input } from '../input.ts';
import { INPUTS } from '../input-shape.ts';
import { isSmallEnough, LARGEST_SESSION } from '../session-size.ts';
import type { Trace } from '../trace.ts';

/** A session without what follows from it. */
export interface Session {
  readonly kitchen: Kitchen;
  readonly inputs: readonly Input[];
}

/** The file of a whole session: kitchen and inputs, of which everything else follows. */
export const sessionFile = ({ kitchen, inputs }: Session | Trace): string =>
  fileText({ kitchen: keptKitchen(kitchen), inputs });

function inputsIn(value: unknown): FileReading<readonly Input[]> {
  const inputs: unknown = Object(value).inputs ?? [];
  const wrong = misfits(INPUTS, inputs, ['inputs']).slice(0, MOST_PROBLEMS);
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
