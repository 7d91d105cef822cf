import { expect, it } from 'vitest';
import { run } from '#trace/run.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { BEHAVIOURS, type Behaviour, serverOf } from './kitchen.ts';
import { later as en } from './message/en/later.ts';
import { later as ru } from './message/ru/later.ts';
import { wordOf } from './message/t.ts';
import { changedCount, foundGroups, isChanged, SWITCH_GROUPS, withoutRows } from './switches.ts';

const english = wordOf(en, 'en');
const russian = wordOf(ru, 'ru');
const row = (id: string) => BEHAVIOURS.find((each) => each.id === id) as Behaviour;

it('has every switch in one group, and a name for each group', () => {
  const ids = SWITCH_GROUPS.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(BEHAVIOURS.map(({ id }) => id).toSorted());
  for (const { name, rows } of SWITCH_GROUPS) {
    expect(rows.length).toBeGreaterThan(0);
    for (const word of [english, russian]) expect(word(`switches.group.${name}`)).not.toContain('switches.');
  }
});

const idsFound = (query: string, word = english): readonly string[] =>
  foundGroups(SWITCH_GROUPS, query, word).flatMap(({ rows }) => rows.map(({ id }) => id));

it.each([
  ['greylist', 'greylisting'],
  ['GREYLIST ', 'greylisting'],
  ['own networks', 'relay'],
  ['chunk', 'CHUNKING'],
])('finds by name, purpose or setting: %j', (query, id) => expect(idsFound(query)).toContain(id));

it('finds nothing where one of the words is nowhere', () => expect(idsFound('greylist zebra')).toEqual([]));

it('finds in Russian, with е for ё and a common space for one that does not break', () => {
  expect(idsFound('черн', russian)).toContain('blocklist');
  expect(idsFound('слова в письме', russian)).toContain('content-filter');
});

it('leaves out groups in which nothing is found', () => {
  expect(foundGroups(SWITCH_GROUPS, 'greylist', english).map(({ name }) => name)).toEqual(['access']);
  expect(foundGroups(SWITCH_GROUPS, 'zebra', english)).toEqual([]);
  expect(foundGroups(SWITCH_GROUPS, ' ', english)).toEqual(SWITCH_GROUPS);
});

it('shows nothing twice that stands above already', () => {
  const [access] = withoutRows(SWITCH_GROUPS, [row('relay')]).filter(({ name }) => name === 'access');
  expect(access?.rows.map(({ id }) => id)).not.toContain('relay');
  expect(withoutRows(SWITCH_GROUPS, BEHAVIOURS)).toEqual([]);
});

it('counts what stands otherwise than the personality has it by itself', () => {
  const after = (value: boolean) =>
    serverOf(
      run(DEFAULT_KITCHEN, [
        { kind: 'set', behaviour: 'greylisting', setting: 'on', value },
        { kind: 'set', behaviour: 'junk-commands', setting: 'maximum', value: value ? 7 : 100 },
      ]).world,
    );
  expect(isChanged(after(true), row('greylisting'))).toBe(true);
  expect(isChanged(after(true), row('junk-commands'))).toBe(true);
  // Postfix has these so by itself.
  expect(isChanged(after(false), row('greylisting'))).toBe(false);
  expect(isChanged(after(false), row('junk-commands'))).toBe(false);
  const [changed, usual] = [changedCount(after(true), BEHAVIOURS), changedCount(after(false), BEHAVIOURS)];
  expect(changed).toBe(usual + 2);
  expect(changedCount(undefined, BEHAVIOURS)).toBe(0);
});
