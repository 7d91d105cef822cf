import type { ServerSetup } from '#smtp/model/server.ts';
import { fits, type Value } from '#smtp/model/setting.ts';
import { serverOf, settingOf } from '#smtp/server/server.ts';
import type { Host, Kitchen } from './kitchen.ts';
import { takingStock } from './stock.ts';
import type { World } from './world.ts';

/** The servers of the world as they are set up anew; what they remember and have delivered stays. */
function rebuilt(world: World, hosts: readonly Host[]): World {
  const kitchen: Kitchen = { ...world.kitchen, hosts };
  const running = Object.fromEntries(
    hosts.flatMap(({ name, server }) => {
      const before = world.running[name];
      return before === undefined
        ? []
        : [[name, { ...before, server: serverOf(server, kitchen.zone, kitchen.epoch) }]];
    }),
  );
  return { ...world, kitchen, running };
}

const withSetup = (world: World, change: (setup: ServerSetup) => ServerSetup): World =>
  rebuilt(
    world,
    world.kitchen.hosts.map((host) => ({ ...host, server: change(host.server) })),
  );

/** Turns one switch of every server. A behaviour or setting that does not exist, or cannot hold the value, changes nothing. */
export function setBehaviour(world: World, behaviour: string, setting: string, value: Value): World {
  const wanted = settingOf(behaviour, setting);
  if (wanted === undefined || !fits(wanted, value)) return world;
  const next = withSetup(world, (setup) => ({
    ...setup,
    behaviours: { ...setup.behaviours, [behaviour]: { ...setup.behaviours[behaviour], [setting]: value } },
  }));
  return setting === 'on' && value === true ? takingStock(next, behaviour) : next;
}

/** Gives every server another personality; what was set on purpose stays set. */
export const setPersonality = (world: World, personality: string): World =>
  withSetup(world, (setup) => ({ ...setup, personality }));
