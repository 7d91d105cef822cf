import { expect, it } from 'vitest';
import type { KeptSession } from './kept-session.ts';
import { soundSessions } from './sound-sessions.ts';
import { BROKEN_KEY, type Cupboard } from './storage.ts';

const GOOD: KeptSession = { kitchen: { seed: 3 }, inputs: [{ kind: 'line', text: 'help' }] };

function shelf() {
  const content = new Map<string, string>();
  const storage: Cupboard = {
    getItem: (key) => content.get(key) ?? null,
    setItem: (key, value) => void content.set(key, value),
  };
  return { content, storage };
}

it('leaves sessions alone that can be played, old ones without a kitchen too', () => {
  const kept = { sandbox: GOOD, refused: { kitchen: undefined, inputs: [] } };
  const { content, storage } = shelf();
  expect(soundSessions(kept, storage)).toBe(kept);
  expect(content.size).toBe(0);
});

it.each([
  ['with a kitchen that is none', { kitchen: { hosts: 7 }, inputs: [] }],
  ['with inputs that are none', { kitchen: {}, inputs: [{ kind: 'rm' }] }],
  ['that is too large', { kitchen: {}, inputs: [{ kind: 'line', text: 'x'.repeat(200_001) }] }],
])('keeps the others, and lays all aside, where there is one %s', (_, bad) => {
  const kept = { sandbox: GOOD, refused: bad as KeptSession };
  const { content, storage } = shelf();
  expect(soundSessions(kept, storage)).toEqual({ sandbox: GOOD });
  expect(JSON.parse(content.get(BROKEN_KEY) ?? '')).toEqual(kept);
});

it('goes on without a storage', () => {
  expect(soundSessions({ refused: { kitchen: 5, inputs: [] } }, undefined)).toEqual({});
});
