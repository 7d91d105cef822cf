import { setBehaviour, setPersonality } from '#world/change.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { worldOf } from '#world/open.ts';
import type { Options } from './options.ts';

/** This machine has a name of its own, which no zone needs to say. */
// RFC 6761 §6.3
const LOCALHOST: Kitchen['zone'] = {
  '1.0.0.127.in-addr.arpa': [{ type: 'PTR', name: 'localhost' }],
  [`1.${'0.'.repeat(31)}ip6.arpa`]: [{ type: 'PTR', name: 'localhost' }],
};

/** The kitchen that the bridge opens: what a file says, then the switches of the command line. `epoch`: when it opens, unless a file has said so. */
export function kitchenFor(
  kitchen: Kitchen,
  { changes, personality }: Pick<Options, 'changes' | 'personality'>,
  epoch: number,
): Kitchen {
  const world = worldOf({ ...kitchen, epoch, zone: { ...LOCALHOST, ...kitchen.zone } });
  const dressed = personality === undefined ? world : setPersonality(world, personality);
  return changes.reduce(
    (so, { behaviour, setting, value }) => setBehaviour(so, behaviour, setting, value),
    dressed,
  ).kitchen;
}
