import { expect, it } from 'vitest';
import type { Kitchen } from '#world/kitchen.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import type { Input } from './input.ts';
import { strangeNames } from './strange-names.ts';

const INPUTS: readonly Input[] = [
  { kind: 'line', text: 'help' },
  { kind: 'set', behaviour: 'greylisting', setting: 'on', value: true },
  { kind: 'personality', id: 'rfc' },
];

const withServer = (server: object): Kitchen => ({
  ...DEFAULT_KITCHEN,
  hosts: DEFAULT_KITCHEN.hosts.map((host) => ({ ...host, server: { ...host.server, ...server } })),
});

it('finds nothing strange in what this version has made', () => {
  expect(strangeNames(DEFAULT_KITCHEN, INPUTS)).toEqual([]);
});

it('names each once that this version does not have, in the kitchen and in what was done', () => {
  const kitchen = withServer({
    personality: 'stove',
    behaviours: { oven: { on: true }, relay: { for: 'open', toString: 'x' } },
  });
  const more: readonly Input[] = [
    { kind: 'set', behaviour: 'oven', setting: 'heat', value: 7 },
    { kind: 'set', behaviour: 'relay', setting: 'heat', value: 7 },
    { kind: 'personality', id: 'kettle' },
  ];
  expect(strangeNames(kitchen, [...INPUTS, ...more])).toEqual([
    'stove',
    'oven',
    'relay.toString',
    'relay.heat',
    'kettle',
  ]);
});
