import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf } from '#encoding/octets.ts';
import { knownOctets } from './known-octets.ts';

it('reads octets as they are, whatever has come before', () => {
  const octets = fc.string({ unit: fc.constantFrom('a', 'b', '\xff', '\0'), maxLength: 80 });
  fc.assert(
    fc.property(octets, fc.nat(5), fc.nat(5), (text, before, after) => {
      const bytes = bytesOf(`${'<'.repeat(before)}${text}${'>'.repeat(after)}`);
      expect(knownOctets(bytes, before, before + text.length)).toBe(text);
      expect(knownOctets(bytes, before, before + text.length)).toBe(text);
    }),
    { numRuns: 5000 },
  );
});

it('reads two that meet at one place', () => {
  // Only every second octet decides the place.
  for (const text of ['FxOx:', 'FyOy:', 'FxOx:']) expect(knownOctets(bytesOf(text), 0, 5)).toBe(text);
});
