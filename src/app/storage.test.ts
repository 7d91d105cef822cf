import { expect, it } from 'vitest';
import { BROKEN_KEY, type Cupboard, KEY, remember, remembered } from './storage.ts';
import { NOTHING_STORED, type Stored } from './stored.ts';

const shelf = (
  content: Record<string, string> = {},
): Cupboard & { readonly content: Record<string, string> } => ({
  content,
  getItem: (key) => content[key] ?? null,
  setItem: (key, value) => {
    content[key] = value;
  },
});

const refusing: Cupboard = {
  getItem: () => {
    throw new Error('SecurityError');
  },
  setItem: () => {
    throw new Error('QuotaExceededError');
  },
};

const STORED: Stored = {
  ...NOTHING_STORED,
  theme: 'dark',
  progress: { 'first-letter': { step: 2, done: [0, 1] } },
  sessions: { sandbox: { kitchen: { seed: 3 }, inputs: [{ kind: 'line', text: 'help' }] } },
  last: 'first-letter',
};

it('finds again what it remembered', () => {
  const storage = shelf();
  expect(remember(storage, STORED)).toBe(true);
  expect(remembered(storage)).toEqual({ stored: STORED });
});

it('begins afresh, without a word, where nothing was remembered', () => {
  expect(remembered(shelf())).toEqual({ stored: NOTHING_STORED });
});

it.each([
  '',
  '{',
  'null',
  '{"version":2}',
  JSON.stringify({ ...STORED, theme: 'pink' }),
  JSON.stringify({ ...STORED, mode: 'pink' }),
  '[]',
])('lays aside what it cannot read: %s', (raw) => {
  const storage = shelf({ [KEY]: raw });
  expect(remembered(storage)).toEqual({ stored: NOTHING_STORED, trouble: 'storage-unreadable' });
  expect(storage.content[BROKEN_KEY]).toBe(raw);
});

it('works on where the storage is missing or throws', () => {
  expect(remembered(undefined).trouble).toBe('storage-missing');
  expect(remembered(refusing).trouble).toBe('storage-missing');
  expect(remember(undefined, STORED)).toBe(false);
  expect(remember(refusing, STORED)).toBe(false);
});
