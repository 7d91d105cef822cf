import type { Server } from '#smtp/model/server.ts';
import type { Value } from '#smtp/model/setting.ts';
import { settingOf } from '#smtp/server/server.ts';
import { settingValue } from '#trace/setting-value.ts';
import type { World } from '#world/world.ts';
import { same, state } from './condition.ts';

/** The server that lessons are about: that of the kitchen's first host. */
function serverOf({ kitchen, running }: World): Server | undefined {
  const [first] = kitchen.hosts;
  return first === undefined ? undefined : running[first.name]?.server;
}

const equal = (a: Value | undefined, b: Value | undefined): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((word) => b.includes(word))
    : a === b;

/** What can be asked of the switches of the server panel. */
export const kitchen = [
  /** A setting of a behaviour has this value now; the setting `on` is the behaviour itself. */
  state('set BEHAVIOUR SETTING VALUE', (world, [behaviour = '', name = '', text = '']) => {
    const setting = settingOf(behaviour, name);
    const value = setting === undefined ? undefined : settingValue(setting, text);
    return value !== undefined && equal(serverOf(world)?.values[behaviour]?.[name], value);
  }),
  /** The server has this personality now. */
  state('personality PERSONALITY', (world, [id]) => same(serverOf(world)?.personality.id, id)),
];
