import fc from 'fast-check';
import { expect, it } from 'vitest';
import { interned } from './interned.ts';

it('is the same text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => interned(text) === text));
});

it.each(['', '0', '42', '__proto__', 'constructor', '4294967296'])('is the same text for %j too', (text) => {
  expect(interned(text)).toBe(text);
});
