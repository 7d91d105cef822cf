import { expect, it } from 'vitest';
import { settingOf } from '#smtp/server/server.ts';
import { behaviourIds, possibleValues, settingsOf } from './switch.ts';

it('knows policies by their id and extensions by their keyword', () => {
  expect(behaviourIds).toEqual(expect.arrayContaining(['relay', 'greylisting', 'SIZE', 'AUTH']));
});

it('gives every behaviour the switch that is itself', () => {
  for (const id of behaviourIds) expect(settingsOf(id)).toMatchObject({ on: { kind: 'flag' } });
});

it.each([
  ['nothing', 'on'],
  ['relay', 'nothing'],
  ['relay', 'toString'],
])('knows no setting %s %s', (behaviour, setting) => expect(settingOf(behaviour, setting)).toBeUndefined());

it.each([
  ['greylisting', 'on', 'on, off'],
  ['greylisting', 'delay', '0–86400'],
  ['relay', 'for', 'closed, networks, login, open'],
  ['blocklist', 'listed', 'addresses'],
])('says what may stand in %s %s', (behaviour, setting, possible) => {
  const found = settingOf(behaviour, setting);
  expect(found && possibleValues(found)).toBe(possible);
});
