import type { Zone } from '#dns/record.ts';
import { EXTENSIONS } from '../extension/catalogue.ts';
import type { Memory } from '../model/memory.ts';
import type { Server, ServerSetup } from '../model/server.ts';
import { fits, flag, type Setting, type Settings, type Values } from '../model/setting.ts';
import { personalityOf } from '../personality/catalogue.ts';
import { blocklistZone } from '../policy/blocklist.ts';
import { POLICIES } from '../policy/catalogue.ts';
import { changedOrder, ORDER } from './order.ts';

const defaults = (on: boolean, settings: Settings): Values =>
  Object.fromEntries([
    ['on', on],
    ...Object.entries(settings).map(([name, setting]) => [name, setting.default]),
  ]);

/** Every behaviour with the values that hold when nobody has said anything. */
export const DEFAULT_VALUES: Readonly<Record<string, Values>> = Object.fromEntries([
  ...POLICIES.map(({ id, on, settings }) => [id, defaults(on, settings)] as const),
  ...EXTENSIONS.map(({ keyword, on, settings }) => [keyword, defaults(on, settings)] as const),
]);

const settingsOf: ReadonlyMap<string, Settings> = new Map([
  ...POLICIES.map(({ id, settings }) => [id, settings] as const),
  ...EXTENSIONS.map(({ keyword, settings }) => [keyword, settings] as const),
]);

const ON = flag(true);

/** The setting of that name; `on` is one of every behaviour. Undefined where there is none. */
export function settingOf(behaviour: string, name: string): Setting | undefined {
  const settings = settingsOf.get(behaviour);
  if (settings === undefined) return undefined;
  if (name === 'on') return ON;
  return Object.hasOwn(settings, name) ? settings[name] : undefined;
}

/** Only what the behaviour's settings can hold: a set-up may come from a stranger. */
const fitting = (behaviour: string, values: Values = {}): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([name, value]) => {
      const setting = settingOf(behaviour, name);
      return setting !== undefined && fits(setting, value);
    }),
  );

/** The names by which a machine knows itself, where it takes mail for them. */
const loopback = (recipients: Values = {}): readonly string[] =>
  recipients.loopback === 'name'
    ? ['localhost']
    : recipients.loopback === 'name-and-address'
      ? ['localhost', '[127.0.0.1]']
      : [];

/** Makes a server of its set-up: the catalogue's defaults, then the personality's, then what the set-up says itself. */
export function serverOf(setup: ServerSetup, zone: Zone, epoch: number): Server {
  const personality = personalityOf(setup.personality);
  const values = Object.fromEntries(
    Object.entries(DEFAULT_VALUES).map(([id, own]) => [
      id,
      { ...own, ...personality.behaviours[id], ...fitting(id, setup.behaviours[id]) },
    ]),
  );
  return {
    ...setup,
    domains: [...setup.domains, ...loopback(values.recipients)],
    personality,
    values,
    order: personality.order === undefined ? ORDER : changedOrder(personality.order),
    dns: { ...zone, ...blocklistZone(values.blocklist ?? {}) },
    epoch,
  };
}

/** A server that has not met anybody yet. `seed` sets its die. */
export const memoryOf = (seed: number): Memory => ({ policies: {}, dice: seed });
