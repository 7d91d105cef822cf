import { expect, it } from 'vitest';
import { settingOf } from '#smtp/server/server.ts';
import { settingValue } from '#trace/setting-value.ts';
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
  ['greylisting', 'on', 'on', true],
  ['greylisting', 'on', 'true', true],
  ['greylisting', 'on', 'off', false],
  ['greylisting', 'on', 'false', false],
  ['greylisting', 'on', 'toString', undefined],
  ['greylisting', 'delay', '5 min', 300],
  ['greylisting', 'delay', '366 days', undefined],
  ['greylisting', 'delay', 'long', undefined],
  ['relay', 'for', 'open', 'open'],
  ['relay', 'for', 'everybody', undefined],
  ['blocklist', 'listed', '192.0.2.7, 192.0.2.8', ['192.0.2.7', '192.0.2.8']],
  ['blocklist', 'listed', 'none', []],
  ['recipient-limit', 'maximum', '100', 100],
  ['recipient-limit', 'maximum', 'many', undefined],
])('reads %s %s %s as %j', (behaviour, setting, text, value) => {
  const found = settingOf(behaviour, setting);
  expect(found && settingValue(found, text)).toEqual(value);
});

it.each([
  ['greylisting', 'on', 'on, off'],
  ['greylisting', 'delay', '0–86400'],
  ['relay', 'for', 'closed, networks, login, open'],
  ['blocklist', 'listed', 'addresses'],
])('says what may stand in %s %s', (behaviour, setting, possible) => {
  const found = settingOf(behaviour, setting);
  expect(found && possibleValues(found)).toBe(possible);
});
