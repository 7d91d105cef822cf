import { expect, it } from 'vitest';
import { DEFAULT_KITCHEN, KITCHEN_SERVER } from '#world/scenario/default-kitchen.ts';
import { serverOf, settingOf } from './server.ts';

const { zone, epoch } = DEFAULT_KITCHEN;

it('takes the catalogue, then the personality, then the set-up', () => {
  const behaviours = { 'idle-timeout': { after: 60 }, greylisting: { on: true } };
  const { values } = serverOf({ ...KITCHEN_SERVER, personality: 'postfix', behaviours }, zone, epoch);
  expect(values['idle-timeout']).toEqual({ on: true, after: 60, silently: false });
  expect(values['recipient-limit']).toEqual({ on: true, maximum: 1000 });
  expect(values.greylisting).toEqual({ on: true, delay: 300, expiry: 3_110_400 });
});

it.each([
  ['a number as text', 'greylisting', { delay: '300' }],
  ['a number beyond the maximum', 'idle-timeout', { after: 1e12 }],
  ['NaN', 'message-size', { maximum: Number.NaN }],
  ['a list that is none', 'relay', { networks: 7 }],
  ['a list of numbers', 'blocklist', { listed: [1, 2] }],
  ['a choice that does not exist', 'relay', { for: 'everybody' }],
  ['a flag as text', 'spelling', { anyHello: 'yes' }],
  ['a setting that does not exist', 'greylisting', { colour: 'grey' }],
])('passes over %s', (_, id, values) => {
  const behaviours = { [id]: values } as never;
  const plain = serverOf({ ...KITCHEN_SERVER, behaviours: {} }, zone, epoch);
  expect(serverOf({ ...KITCHEN_SERVER, behaviours }, zone, epoch).values).toEqual(plain.values);
});

it('puts the addresses of the blocklist into the DNS', () => {
  const behaviours = { blocklist: { listed: ['198.51.100.7', 'nonsense'] } };
  const { dns } = serverOf({ ...KITCHEN_SERVER, behaviours }, zone, epoch);
  expect(dns['7.100.51.198.dnsbl.example']).toContainEqual({ type: 'A', address: '127.0.0.2' });
});

it('knows no setting of a behaviour that does not exist, nor one that every object has', () => {
  expect(settingOf('nothing', 'on')).toBeUndefined();
  expect(settingOf('relay', 'constructor')).toBeUndefined();
  expect(settingOf('constructor', 'on')).toBeUndefined();
});
