import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hexRows } from './hex.ts';

it('prints offset, octets and what can be read of them', () => {
  expect(hexRows('EHLO client.example\r\n', 0, 16)).toEqual([
    { offset: '0000', hex: '45 48 4c 4f 20 63 6c 69  65 6e 74 2e 65 78 61 6d', text: 'EHLO client.exam' },
    { offset: '0010', hex: '70 6c 65 0d 0a', text: 'ple..' },
  ]);
});

it('goes on where the stream stood', () => {
  expect(hexRows('\xd0\x9f', 0x1fe, 8)).toEqual([{ offset: '01fe', hex: 'd0 9f', text: '..' }]);
});

it('has nothing to print of nothing', () => expect(hexRows('', 0, 16)).toEqual([]));

it('loses no octet', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((n) => String.fromCharCode(n)) }),
      (octets) => {
        const back = hexRows(octets, 0, 16)
          .flatMap(({ hex }) => hex.split(/ +/))
          .map((pair) => String.fromCharCode(Number.parseInt(pair, 16)));
        expect(back.join('')).toBe(octets);
      },
    ),
  );
});
