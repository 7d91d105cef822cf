import { expect, it } from 'vitest';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import type { Input } from './input.ts';
import { adjusted, lastWord } from './script-kitchen.ts';

const OFF: Input & { kind: 'set' } = { kind: 'set', behaviour: 'greylisting', setting: 'on', value: false };
const ON = { ...OFF, value: true };
const NOOP: Input = { kind: 'line', text: 'NOOP' };

it('sets up the kitchen that a script begins in', () => {
  expect(adjusted(DEFAULT_KITCHEN, ON).hosts[0]?.server.behaviours.greylisting).toMatchObject({ on: true });
});

it('chooses the personality that a script begins with', () => {
  const { hosts } = adjusted(DEFAULT_KITCHEN, { kind: 'personality', id: 'exim' });
  expect(hosts[0]?.server.personality).toBe('exim');
});

it('leaves a kitchen alone that cannot be set so', () => {
  expect(adjusted(DEFAULT_KITCHEN, { ...ON, behaviour: 'nothing' })).toBe(DEFAULT_KITCHEN);
});

it('finds who has the last word about it', () => {
  const relay: Input = { kind: 'set', behaviour: 'relay', setting: 'on', value: true };
  const inputs: readonly Input[] = [ON, NOOP, ON, relay, { kind: 'personality', id: 'exim' }];
  expect(lastWord(inputs, OFF)).toBe(2);
  expect(lastWord(inputs, { ...ON, setting: 'delay', value: 300 })).toBe(-1);
  expect(lastWord(inputs, { kind: 'personality', id: 'rfc' })).toBe(4);
});
