import { settled } from '#memory/settled.ts';
import type { Check, Flip } from '../model/check.ts';
import type { Memory } from '../model/memory.ts';
import type { Moment, Policy, Verdict } from '../model/policy.ts';
import type { Answer } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import type { Server } from '../model/server.ts';
import type { Values } from '../model/setting.ts';
import { POLICIES } from './catalogue.ts';

/** What the policies said: the first refusal, if there was one, and all checks up to it. */
export interface Ruling {
  readonly memory: Memory;
  readonly checks: readonly Check[];
  readonly refusal: Answer | undefined;
}

const NONE: readonly Flip[] = [];
const NO_FACTS = {};

const flip = (policy: Policy, value: boolean): readonly Flip[] => [
  { behaviour: policy.id, setting: 'on', value },
];

const off = (policy: Policy): Check => ({
  by: policy.id,
  outcome: 'off',
  found: 'off',
  facts: NO_FACTS,
  flips: flip(policy, true),
});

/** A policy at its moment, as one server has it set: the values that it is asked with, or the check that says it is off. */
interface Seat {
  readonly policy: Policy;
  readonly values: Values;
  readonly off: Check | undefined;
}

const seat = (policy: Policy, values: Values = {}): Seat => ({
  policy,
  values,
  off: values.on === true ? undefined : off(policy),
});

/** Who is asked when. Settled once for a server, since its values never change. */
const seats = settled((values: Server['values']): Readonly<Record<Moment, readonly Seat[]>> => {
  const seated = (moment: Moment) =>
    POLICIES.filter((policy) => policy[moment] !== undefined).map((policy) =>
      seat(policy, values[policy.id]),
    );
  return {
    onConnect: seated('onConnect'),
    onHello: seated('onHello'),
    onMail: seated('onMail'),
    onRcpt: seated('onRcpt'),
    onData: seated('onData'),
    onContent: seated('onContent'),
  };
});

const check = (policy: Policy, { found, facts = NO_FACTS, refusal, flips }: Verdict<unknown>): Check => ({
  by: policy.id,
  outcome: refusal === undefined ? 'passed' : 'refused',
  found,
  facts,
  flips: flips ?? (refusal === undefined ? NONE : flip(policy, false)),
});

/** Asks every policy that this moment concerns, in the order of the catalogue, until one refuses.
 *  `made` are the checks before it; `hear` puts the question to one policy, and undefined means that it has
 *  nothing to say to this. */
export function ask(
  moment: Moment,
  scene: Scene,
  memory: Memory,
  made: readonly Check[],
  hear: (policy: Policy, values: never, memory: unknown) => Verdict<unknown> | undefined,
): Ruling {
  const checks = made.slice();
  let policies = memory.policies;
  for (const { policy, values, off } of seats(scene.server.values)[moment]) {
    if (off !== undefined) {
      checks.push(off);
      continue;
    }
    const verdict = hear(policy, values as never, policies[policy.id] ?? policy.memory);
    if (verdict === undefined) continue;
    checks.push(check(policy, verdict));
    if (verdict.memory !== undefined) policies = { ...policies, [policy.id]: verdict.memory };
    if (verdict.refusal !== undefined) return ruled(policies, memory, checks, verdict.refusal);
  }
  return ruled(policies, memory, checks, undefined);
}

const ruled = (
  policies: Memory['policies'],
  memory: Memory,
  checks: readonly Check[],
  refusal: Ruling['refusal'],
): Ruling => ({
  memory: policies === memory.policies ? memory : { policies, dice: memory.dice },
  checks,
  refusal,
});
