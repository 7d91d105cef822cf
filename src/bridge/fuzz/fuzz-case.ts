import { EXTENSIONS } from '#smtp/extension/catalogue.ts';
import type { ServerSetup } from '#smtp/model/server.ts';
import type { Setting, Value } from '#smtp/model/setting.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { POLICIES } from '#smtp/policy/catalogue.ts';
import { KITCHEN_SERVER } from '#world/scenario/default-kitchen.ts';
import type { Corpus } from './corpus.ts';
import { type Dice, diceOf } from './dice.ts';
import { mutated } from './mutate.ts';

/** One thing that happens to a server. */
export type Act =
  /** All at one second; how the octets are cut into pieces must not matter. */
  | { readonly kind: 'octets'; readonly octets: string }
  | { readonly kind: 'wait'; readonly seconds: number }
  /** The handshake is done, if one is waited for. */
  | { readonly kind: 'handshake' }
  | { readonly kind: 'turn'; readonly behaviour: string; readonly setting: string; readonly value: Value };

/** A server and what happens to it. */
export interface FuzzCase {
  readonly setup: ServerSetup;
  readonly tls: boolean;
  readonly acts: readonly Act[];
}

interface Switch {
  readonly behaviour: string;
  readonly setting: string;
  readonly of: Setting;
}

const FLAG: Setting = { kind: 'flag', default: true };

const SWITCHES: readonly Switch[] = [
  ...POLICIES.map(({ id, settings }) => [id, settings] as const),
  ...EXTENSIONS.map(({ keyword, settings }) => [keyword, settings] as const),
].flatMap(([behaviour, settings]) => [
  { behaviour, setting: 'on', of: FLAG },
  ...Object.entries(settings).map(([setting, of]) => ({ behaviour, setting, of })),
]);

const WORDS = ['client.example', '198.51.100.7', '198.51.100.0/24', 'alice', 'RCPT', 'DATA', '', '*', '\xff'];

function someValue(of: Setting, dice: Dice): Value {
  switch (of.kind) {
    case 'flag':
      return dice.once(2);
    case 'choice':
      return dice.pick(of.choices);
    case 'list':
      return Array.from({ length: dice.below(4) }, () => dice.pick(WORDS));
    default: {
      const small = of.minimum + dice.below(20);
      return Math.min(of.maximum, dice.pick([of.minimum, of.maximum, of.default, small]));
    }
  }
}

function turned(dice: Dice): Extract<Act, { kind: 'turn' }> {
  const { behaviour, setting, of } = dice.pick(SWITCHES);
  return { kind: 'turn', behaviour, setting, value: someValue(of, dice) };
}

function setupOf(dice: Dice): ServerSetup {
  const behaviours: Record<string, Record<string, Value>> = {};
  for (let count = dice.below(8); count > 0; count--) {
    const { behaviour, setting, value } = turned(dice);
    behaviours[behaviour] = { ...behaviours[behaviour], [setting]: value };
  }
  return { ...KITCHEN_SERVER, personality: dice.pick(PERSONALITIES).id, behaviours };
}

const MOST_ACTS = 12;

function actsOf(dice: Dice, corpus: Corpus): readonly Act[] {
  const writes = dice.pick(corpus.sessions);
  // One write for all, or one for each that the recorded client made.
  const parts = dice.once(2) ? [writes.join('')] : writes.slice(0, MOST_ACTS);
  return parts.flatMap((octets): readonly Act[] => {
    let text = octets;
    for (let count = dice.below(5); count > 0; count--) text = mutated(text, dice, corpus);
    return [
      { kind: 'octets', octets: text },
      ...(dice.once(8) ? [{ kind: 'wait', seconds: dice.pick([0, 1, 299, 300, 86_400]) } as const] : []),
      ...(dice.once(2) ? [{ kind: 'handshake' } as const] : []),
      ...(dice.once(20) ? [turned(dice)] : []),
    ];
  });
}

/** Seeds that share a server: to make one takes longer than to talk to it. */
const SHARE = 32;

const MOST_SETUPS = 100;
const setups = new Map<number, ServerSetup>();

function sharedSetup(number: number): ServerSetup {
  const setup = setups.get(number) ?? setupOf(diceOf(number));
  if (setups.size > MOST_SETUPS) setups.clear();
  setups.set(number, setup);
  return setup;
}

/** The case of a seed: always the same. */
export function caseOf(seed: number, corpus: Corpus): FuzzCase {
  const setup = sharedSetup(Math.floor(seed / SHARE));
  const dice = diceOf(Math.imul(seed, 0x9e3779b1));
  return { setup, tls: dice.once(16), acts: actsOf(dice, corpus) };
}
