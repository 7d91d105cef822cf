import { settled } from '#memory/settled.ts';
import type { Check, Flip } from '../model/check.ts';
import type { Hearing, Reasons, Subjects } from '../model/hearing.ts';
import type { Memory } from '../model/memory.ts';
import type { Moment, Policy, Verdict } from '../model/policy.ts';
import type { Answer, Facts } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import type { Server } from '../model/server.ts';
import type { Values } from '../model/setting.ts';
import { POLICIES } from './catalogue.ts';

/** What the policies said, which is also the question that they were asked: the checks follow from it. */
export interface Ruling extends Hearing {
  /** The memory that is left after it. */
  readonly left: Memory;
  /** The first refusal, if there was one. */
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

/** Puts a question to a policy; undefined means that it has nothing to say to this. */
type Hear = (subject: never, scene: Scene, values: never, memory: unknown) => Verdict<unknown> | undefined;

/** A policy at its moment, as one server has it set: how it is asked, the values that it is asked with, and the check that
 *  says it is off. */
interface Seat {
  readonly policy: Policy;
  readonly hear: Hear;
  readonly values: Values;
  readonly off: Check | undefined;
}

/** The hook of a policy, so that all are asked in one way, also where there is nothing to ask about. */
function hook(policy: Policy, moment: Moment): Hear | undefined {
  switch (moment) {
    case 'onConnect':
    case 'onData': {
      const hear = policy[moment];
      return hear && ((_, scene, values, memory) => hear(scene, values, memory));
    }
    default:
      return policy[moment] as Hear | undefined;
  }
}

function seats(policy: Policy, moment: Moment, values: Values = {}): readonly Seat[] {
  const hear = hook(policy, moment);
  if (hear === undefined) return [];
  return [{ policy, hear, values, off: values.on === true ? undefined : off(policy) }];
}

/** Who is asked at a moment: everybody whom it concerns, and those of them who are on. */
interface Panel {
  readonly all: readonly Seat[];
  readonly on: readonly Seat[];
}

/** Settled once for a server, since its values never change. */
const panels = settled((values: Server['values']): Readonly<Record<Moment, Panel>> => {
  const panel = (moment: Moment): Panel => {
    const all = POLICIES.flatMap((policy) => seats(policy, moment, values[policy.id]));
    return { all, on: all.filter((one) => one.off === undefined) };
  };
  return {
    onConnect: panel('onConnect'),
    onHello: panel('onHello'),
    onMail: panel('onMail'),
    onRcpt: panel('onRcpt'),
    onData: panel('onData'),
    onContent: panel('onContent'),
  };
});

/** What a policy remembers, or what all of its kind remember at the beginning. */
const known = ({ policy }: Seat, policies: Memory['policies']): unknown =>
  policy.memory === undefined ? undefined : (policies[policy.id] ?? policy.memory);

/** Asks every policy that is on and that this moment concerns, in the order of the catalogue, until one refuses.
 *  `made` are the checks before it. */
export function ask<M extends Moment>(
  moment: M,
  subject: Subjects[M],
  scene: Scene,
  memory: Memory,
  made: readonly Check[],
): Ruling {
  const { on } = panels(scene.server.values)[moment];
  let { policies } = memory;
  let refusal: Answer | undefined;
  for (let nth = 0; nth < on.length && refusal === undefined; nth++) {
    const one = on[nth] as Seat;
    const said = one.hear(subject as never, scene, one.values as never, known(one, policies));
    if (said === undefined) continue;
    if (said.memory !== undefined) policies = { ...policies, [one.policy.id]: said.memory };
    refusal = said.refusal;
  }
  const left = policies === memory.policies ? memory : { policies, dice: memory.dice };
  return { moment, subject, scene, memory, made, left, refusal };
}

const told = (
  { facts }: Verdict<unknown>,
  { subject, scene }: Hearing,
  values: Values,
  memory: unknown,
): Facts =>
  typeof facts === 'function'
    ? facts(subject as never, scene, values as never, memory as never)
    : (facts ?? NO_FACTS);

const check = (policy: Policy, { found, refusal, flips }: Verdict<unknown>, facts: Facts): Check => ({
  by: policy.id,
  outcome: refusal === undefined ? 'passed' : 'refused',
  found,
  facts,
  flips: flips ?? (refusal === undefined ? NONE : flip(policy, false)),
});

/** The checks of a hearing: the same question once more, with what each policy found written down. */
function heard(hearing: Hearing): readonly Check[] {
  const { moment, subject, scene, memory, made, after = [] } = hearing;
  const checks = made.slice();
  for (const one of panels(scene.server.values)[moment].all) {
    // A policy has a memory of its own, so that what another has learnt in between is nothing to it.
    const own = known(one, memory.policies);
    const said = one.off ?? one.hear(subject as never, scene, one.values as never, own);
    if (said === undefined) continue;
    checks.push('by' in said ? said : check(one.policy, said, told(said, hearing, one.values, own)));
    if ('refusal' in said && said.refusal !== undefined) break;
  }
  return [...checks, ...after];
}

const isList = (reasons: Reasons): reasons is readonly Check[] => Array.isArray(reasons);

/** The checks on the way to a reply, in their order. They are worked out when somebody wants to see them. */
export const checksOf = (reasons: Reasons): readonly Check[] => (isList(reasons) ? reasons : heard(reasons));

/** The reasons with one more check after them. */
export const withCheck = (reasons: Reasons, check: Check): Reasons =>
  isList(reasons) ? [...reasons, check] : { ...reasons, after: [...(reasons.after ?? []), check] };
