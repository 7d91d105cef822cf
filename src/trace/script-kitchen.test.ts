import { expect, it } from 'vitest';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import type { Input } from './input.ts';
import { run } from './run.ts';
import { readjusted } from './script-kitchen.ts';

const OFF: Input & { kind: 'set' } = { kind: 'set', behaviour: 'greylisting', setting: 'on', value: false };
const ON = { ...OFF, value: true };
const NOOP: Input = { kind: 'line', text: 'NOOP' };

it('sets up the kitchen that the script begins in', () => {
  const after = readjusted(run(DEFAULT_KITCHEN, [NOOP]), ON);
  expect(after.inputs).toEqual([NOOP]);
  expect(after.kitchen.hosts[0]?.server.behaviours.greylisting).toMatchObject({ on: true });
});

it('chooses the personality that the script begins with', () => {
  expect(
    readjusted(run(DEFAULT_KITCHEN, [NOOP]), { kind: 'personality', id: 'exim' }).world.kitchen,
  ).toMatchObject({
    hosts: [{ server: { personality: 'exim' } }],
  });
});

it('changes the last word of the script itself, where it has one about the same', () => {
  const relay: Input = { kind: 'set', behaviour: 'relay', setting: 'on', value: true };
  const before = run(DEFAULT_KITCHEN, [ON, NOOP, ON, relay, { kind: 'personality', id: 'exim' }]);
  expect(readjusted(before, OFF).inputs.slice(0, 4)).toEqual([ON, NOOP, OFF, relay]);
  expect(readjusted(before, { kind: 'personality', id: 'rfc' }).inputs.at(-1)).toEqual({
    kind: 'personality',
    id: 'rfc',
  });
  expect(readjusted(before, OFF).kitchen).toBe(DEFAULT_KITCHEN);
});
