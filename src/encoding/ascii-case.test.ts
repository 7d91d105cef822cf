import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lowerCase, upperCase } from './ascii-case.ts';
import { fromOctets, toOctets } from './utf8.ts';

it.each([
  ['', '', ''],
  ['Mail-1', 'MAIL-1', 'mail-1'],
  // These have capitals that are no octets, or are two.
  ['aA\xb5\xdf\xff', 'AA\xb5\xdf\xff', 'aa\xb5\xdf\xff'],
  [toOctets('жЖ bB'), toOctets('жЖ BB'), toOctets('жЖ bb')],
])('turns only the letters of ASCII in %j', (octets, upper, lower) => {
  expect(upperCase(octets)).toBe(upper);
  expect(lowerCase(octets)).toBe(lower);
});

it('leaves octets octets, and text text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const octets = toOctets(text);
      for (const turned of [upperCase(octets), lowerCase(octets)]) {
        expect(turned).toMatch(/^[\0-\xff]*$/);
        expect(turned).toHaveLength(octets.length);
        expect(fromOctets(turned).toLowerCase()).toBe(fromOctets(octets).toLowerCase());
      }
    }),
  );
});
