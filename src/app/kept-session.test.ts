import { expect, it } from 'vitest';
import type { Input } from '#trace/input.ts';
import { isSmallEnough } from '#trace/session-size.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { areInputs, keep, kitchenOf } from './kept-session.ts';

const KITCHEN: Kitchen = {
  seed: 1,
  epoch: 0,
  client: { name: 'client.example', address: '192.0.2.33' },
  hosts: DEFAULT_KITCHEN.hosts,
  zone: { 'kitchen.example': [{ type: 'MX', preference: 10, exchange: 'mail.kitchen.example' }] },
};

const INPUTS: readonly Input[] = [
  { kind: 'line', text: 'telnet mail.kitchen.example 25' },
  { kind: 'key', key: 'escape' },
  { kind: 'wait', seconds: 300 },
  { kind: 'set', behaviour: 'blocklist', setting: 'listed', value: ['192.0.2.33'] },
  { kind: 'personality', id: 'rfc' },
];

it('knows what a student can do', () => expect(areInputs(JSON.parse(JSON.stringify(INPUTS)))).toBe(true));

it.each([
  'text',
  { length: 0 },
  [{ kind: 'line' }],
  [{ kind: 'key', key: 'delete' }],
  [{ kind: 'wait', seconds: 'long' }],
  [{ kind: 'wait', seconds: Number.POSITIVE_INFINITY }],
  [{ kind: 'set', behaviour: 'relay', setting: 'for', value: { toString: 1 } }],
  [null],
])('knows what a student cannot do: %j', (candidate) => expect(areInputs(candidate)).toBe(false));

it('refuses what is too large to keep', () => {
  expect(isSmallEnough(Array.from({ length: 5_001 }, () => ({ kind: 'wait', seconds: 1 }) as const))).toBe(
    false,
  );
  expect(areInputs([{ kind: 'line', text: 'x'.repeat(200_001) }])).toBe(false);
});

it('keeps only what differs from the usual kitchen, and finds it again', () => {
  const kitchen = { ...KITCHEN, seed: 7 };
  const kept = keep({ kitchen, inputs: INPUTS } as Parameters<typeof keep>[0], KITCHEN);
  expect(kept).toEqual({ kitchen: { seed: 7 }, inputs: INPUTS });
  expect(kitchenOf(kept, KITCHEN)).toEqual(kitchen);
});

const deep = JSON.parse('{"zone":'.repeat(100_000) + 1 + '}'.repeat(100_000));

it.each([{ seed: 'x' }, { hosts: [{}] }, { zone: { a: [{ type: 'MX' }] } }, 5, deep])(
  'finds no kitchen in what is none (%#)',
  (kitchen) => expect(kitchenOf({ kitchen, inputs: [] }, KITCHEN)).toBeUndefined(),
);
