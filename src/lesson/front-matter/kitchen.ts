import type { Account } from '#smtp/model/server.ts';
import type { Setting, Settings, Value, Values } from '#smtp/model/setting.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { settingValue } from '#trace/setting-value.ts';
import type { Host, Kitchen } from '#world/kitchen.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { nearest } from '../nearest.ts';
import { behaviourIds, possibleValues, settingsOf } from '../switch.ts';
import { complain, entriesByKey, itemsOf, numberOf, type Reading, textOf } from './reading.ts';
import type { YamlEntry, YamlNode } from './yaml-tree.ts';

const KEYS = ['personality', 'seed', 'behaviours', 'accounts', 'mailboxes'];

/** The kitchen of a lesson: the default one, but for what the front matter says of its first host. */
export function kitchenOf(reading: Reading, node: YamlNode | undefined): Kitchen {
  if (node === undefined) return DEFAULT_KITCHEN;
  const entries = entriesByKey(reading, node, KEYS);
  const valueAt = <T>(key: string, read: (reading: Reading, node: YamlNode) => T): T | undefined => {
    const entry = entries.get(key);
    return entry === undefined ? undefined : read(reading, entry.value);
  };
  const seed = valueAt('seed', numberOf) ?? DEFAULT_KITCHEN.seed;
  const server = defined({
    personality: valueAt('personality', personality),
    behaviours: valueAt('behaviours', behaviours),
    accounts: valueAt('accounts', accounts),
    mailboxes: valueAt('mailboxes', words),
  });
  const [first, ...others] = DEFAULT_KITCHEN.hosts;
  return { ...DEFAULT_KITCHEN, seed, hosts: [changed(first as Host, server), ...others] };
}

const changed = (host: Host, server: Partial<Host['server']>): Host => ({
  ...host,
  server: { ...host.server, ...server, behaviours: { ...host.server.behaviours, ...server.behaviours } },
});

/** Without the keys that nobody has said anything about. */
const defined = <T extends object>(values: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof defined<T>
  >;

function personality(reading: Reading, node: YamlNode): string | undefined {
  const id = textOf(reading, node);
  const possible = PERSONALITIES.map((one) => one.id);
  if (id === undefined || possible.includes(id)) return id;
  complain(reading, node.at, 'unknown-personality', { id, possible: possible.join(', ') });
  return undefined;
}

function behaviours(reading: Reading, node: YamlNode): Readonly<Record<string, Values>> {
  const read = [...entriesByKey(reading, node, undefined).values()].map(({ key, at, value }) => {
    const settings = settingsOf(key);
    if (settings !== undefined) return [key, settingsRead(reading, settings, value)] as const;
    complain(reading, at, 'unknown-behaviour', { id: key, possible: nearest(key, behaviourIds) });
    return undefined;
  });
  return Object.fromEntries(read.filter((one) => one !== undefined));
}

/** `greylisting: on`, or `greylisting: { on: on, delay: 5 min }`. */
function settingsRead(reading: Reading, settings: Settings, node: YamlNode): Values {
  if (node.kind === 'text') return settingsRead(reading, settings, asSwitch(node));
  const values: Record<string, Value> = {};
  for (const { key, at, value: written } of entriesByKey(reading, node, undefined).values()) {
    const setting = Object.hasOwn(settings, key) ? settings[key] : undefined;
    if (setting === undefined)
      complain(reading, at, 'unknown-setting', { id: key, possible: Object.keys(settings).join(', ') });
    else {
      const value = settingRead(reading, setting, written);
      if (value !== undefined) values[key] = value;
    }
  }
  return values;
}

const asSwitch = (value: YamlNode): YamlNode => {
  const entry: YamlEntry = { key: 'on', at: value.at, value };
  return { kind: 'mapping', at: value.at, entries: [entry] };
};

function settingRead(reading: Reading, setting: Setting, node: YamlNode): Value | undefined {
  if (setting.kind === 'list' && node.kind === 'list') return words(reading, node);
  const text = textOf(reading, node);
  const value = text === undefined ? undefined : settingValue(setting, text);
  if (text !== undefined && value === undefined)
    complain(reading, node.at, 'bad-value', { value: text, possible: possibleValues(setting) });
  return value;
}

/** A list of words. */
const words = (reading: Reading, node: YamlNode): readonly string[] =>
  itemsOf(reading, node)
    .map((item) => textOf(reading, item))
    .filter((text) => text !== undefined);

const accounts = (reading: Reading, node: YamlNode): readonly Account[] =>
  itemsOf(reading, node)
    .map((item) => account(reading, item))
    .filter((one) => one !== undefined);

function account(reading: Reading, node: YamlNode): Account | undefined {
  const entries = entriesByKey(reading, node, ['login', 'password', 'token']);
  const [login, password] = ['login', 'password'].map((key) => {
    const entry = entries.get(key);
    if (entry !== undefined) return textOf(reading, entry.value);
    complain(reading, node.at, 'missing-key', { key });
    return undefined;
  });
  const given = entries.get('token');
  const token = given && textOf(reading, given.value);
  if (login === undefined || password === undefined) return undefined;
  return token === undefined ? { login, password } : { login, password, token };
}
