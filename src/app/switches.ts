import { GROUPS } from '#smtp/model/policy.ts';
import type { Server } from '#smtp/model/server.ts';
import { DEFAULT_VALUES } from '#smtp/server/server.ts';
import { BEHAVIOURS, type Behaviour, usualFirst } from './kitchen.ts';
import type { Word } from './message/t.ts';
import { behaviourName, settingName } from './switch-words.ts';

/** Switches that belong together. */
export interface SwitchGroup {
  readonly name: Behaviour['group'];
  readonly rows: readonly Behaviour[];
}

/** All switches of the panel, in its order. */
export const SWITCH_GROUPS: readonly SwitchGroup[] = [...GROUPS, 'extension' as const].map((name) => ({
  name,
  rows: usualFirst(BEHAVIOURS.filter(({ group }) => group === name)),
}));

const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е').replaceAll('\u00a0', ' ');

/** Is the switch meant by what somebody looks for: by its name, what it does, or the name of one of its settings? */
export function isMeant({ id, settings }: Behaviour, query: string, word: Word): boolean {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  const settingNames = Object.keys(settings).map((setting) => settingName(id, setting, word));
  const text = plain([id, behaviourName(id, word), word(`behaviour.${id}.about`), ...settingNames].join(' '));
  return wanted.every((part) => text.includes(part));
}

/** The groups with the switches that are looked for; those in which there is none are left out. */
export const foundGroups = (
  groups: readonly SwitchGroup[],
  query: string,
  word: Word,
): readonly SwitchGroup[] =>
  groups
    .map(({ name, rows }) => ({ name, rows: rows.filter((row) => isMeant(row, query, word)) }))
    .filter(({ rows }) => rows.length > 0);

/** The groups without the switches that stand elsewhere. */
export const withoutRows = (
  groups: readonly SwitchGroup[],
  shown: readonly Behaviour[],
): readonly SwitchGroup[] => {
  const ids = new Set(shown.map(({ id }) => id));
  return groups
    .map(({ name, rows }) => ({ name, rows: rows.filter(({ id }) => !ids.has(id)) }))
    .filter(({ rows }) => rows.length > 0);
};

/** Does the switch stand otherwise than this personality has it by itself? */
export function isChanged(server: Server | undefined, { id }: Behaviour): boolean {
  if (server === undefined) return false;
  const usual = { ...DEFAULT_VALUES[id], ...server.personality.behaviours[id] };
  return Object.entries(server.values[id] ?? {}).some(
    ([setting, value]) => JSON.stringify(value) !== JSON.stringify(usual[setting]),
  );
}

/** How many of these stand otherwise. */
export const changedCount = (server: Server | undefined, rows: readonly Behaviour[]): number =>
  rows.filter((row) => isChanged(server, row)).length;
