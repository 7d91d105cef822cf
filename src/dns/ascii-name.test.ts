import { expect, it } from 'vitest';
import { toOctets } from '#encoding/utf8.ts';
import { asciiName, asciiNameOf } from './ascii-name.ts';

it.each([
  ['kitchen.example', 'kitchen.example'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['почта.кухня.example', 'xn--80a1acny.xn--j1agri5c.example'],
  // The letter in two code points, and in capitals
  ['bu\u0308cher.example', 'xn--bcher-kva.example'],
  ['BÜCHER.example', 'xn--bcher-kva.example'],
  ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['[192.0.2.1]', '[192.0.2.1]'],
])('writes %s for the DNS as %s', (text, name) => {
  expect(asciiName(text)).toBe(name);
  expect(asciiNameOf(toOctets(text))).toBe(name);
});

it('leaves a label as it is that would be too long', () => {
  const label = 'ж'.repeat(80);
  expect(asciiName(`${label}.example`)).toBe(`${label}.example`);
});
