import { ANY_VALUE } from '#world/scenario/kept-kitchen.ts';
import { atLeast, choice, listOf, number, type Shape, text, variant } from '#world/scenario/shape.ts';
import type { Input } from './input.ts';
import { LARGEST_SESSION } from './session-size.ts';

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
