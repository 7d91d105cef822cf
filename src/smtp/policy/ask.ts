import type { Check, Flip } from '../model/check.ts';
import type { Memory } from '../model/memory.ts';
import type { Moment, Policy, Verdict } from '../model/policy.ts';
import type { Answer } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
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

const off: ReadonlyMap<string, Check> = new Map(
  POLICIES.map((policy) => [
    policy.id,
    { by: policy.id, outcome: 'off', found: 'off', facts: NO_FACTS, flips: flip(policy, true) },
  ]),
);

const asked: Readonly<Record<Moment, readonly Policy[]>> = {
  onConnect: POLICIES.filter((policy) => policy.onConnect !== undefined),
  onHello: POLICIES.filter((policy) => policy.onHello !== undefined),
  onMail: POLICIES.filter((policy) => policy.onMail !== undefined),
  onRcpt: POLICIES.filter((policy) => policy.onRcpt !== undefined),
  onData: POLICIES.filter((policy) => policy.onData !== undefined),
  onContent: POLICIES.filter((policy) => policy.onContent !== undefined),
};

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
  const checks: Check[] = [...made];
  let policies = memory.policies;
  for (const policy of asked[moment]) {
    const values = scene.server.values[policy.id];
    if (values?.on !== true) {
      checks.push(off.get(policy.id) as Check);
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
