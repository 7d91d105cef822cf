import { expect, it } from 'vitest';
import { standsIn } from './own-network.ts';
import { connected } from './session.ts';

const scene = { session: connected({ address: '192.0.2.9', name: undefined }, 0) };

it.each([
  [['192.0.2.0/24'], true],
  [['203.0.113.0/24', '192.0.2.9'], true],
  [['203.0.113.0/24'], false],
  [[], false],
  [undefined, false],
])('a client at 192.0.2.9 stands in %j: %s', (networks, stands) => {
  expect(standsIn(scene, networks)).toBe(stands);
});
