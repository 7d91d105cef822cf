import { expect, it } from 'vitest';
import { settingOf } from '#smtp/server/server.ts';
import { settingText, settingValue } from './setting-value.ts';

it.each([
  ['greylisting', 'on', true, 'on'],
  ['greylisting', 'on', false, 'off'],
  ['greylisting', 'delay', 300, '5 min'],
  ['relay', 'for', 'open', 'open'],
  ['blocklist', 'listed', ['192.0.2.7', '192.0.2.8'], '192.0.2.7, 192.0.2.8'],
  ['blocklist', 'listed', [], 'none'],
  ['recipient-limit', 'maximum', 100, '100'],
])('writes %s %s %j as %s, and reads it back', (behaviour, name, value, text) => {
  const setting = settingOf(behaviour, name);
  expect(setting && settingText(setting, value)).toBe(text);
  expect(setting && settingValue(setting, text)).toEqual(value);
});

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

it('writes what a setting cannot hold as it is', () => {
  const delay = settingOf('greylisting', 'delay');
  expect(delay && settingText(delay, 'long')).toBe('long');
});
