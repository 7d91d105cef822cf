import type { Check } from '#smtp/model/check.ts';
import { POLICIES } from '#smtp/policy/catalogue.ts';
import { type Behaviour, behaviourOf } from './kitchen.ts';

const NOTABLE: ReadonlySet<string> = new Set(POLICIES.flatMap(({ id, notable }) => (notable ? [id] : [])));

/** Has the check nothing to say: is it off, and none that is worth a line of its own even then? */
export const isIdle = ({ by, outcome }: Check): boolean => outcome === 'off' && !NOTABLE.has(by);

/** The behaviour that has refused, if one has: a login is a matter of AUTH, the order of commands nobody's switch. */
export function refusingBehaviour({ by, outcome }: Check): Behaviour | undefined {
  if (outcome !== 'refused') return undefined;
  return behaviourOf(by === 'authentication' ? 'AUTH' : by);
}
