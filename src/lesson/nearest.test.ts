import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const MANY = [
  'greeting',
  'greylisted',
  'hello',
  'bye',
  'noop',
  'reset',
  'help',
  'accepted',
  'timeout',
  'verified',
  'list',
  'tls',
  'x',
];

it('lists a few names as they are', () => expect(nearest('z', ['a', 'b'], '; ')).toBe('a; b'));

it('lists of many names those that are most like the word', () =>
  expect(nearest('greylist', MANY)).toMatch(/^greylisted, .*, …$/));

it('lists five of many names', () => expect(nearest('', MANY).split(', ')).toHaveLength(6));

it('compares a very long word by its beginning', () =>
  expect(nearest(`greylisted${'d'.repeat(1_000_000)}`, MANY)).toContain('greylisted'));
