import { expect, it } from 'vitest';
import { checksum } from './checksum.ts';

it.each([
  // The example of RFC 1071 §3: the sum of these words is 0xddf2.
  ['four words', '\x00\x01\xf2\x03\xf4\xf5\xf6\xf7', 0x220d],
  ['an odd number of octets', '\x01', 0xfeff],
  ['nothing', '', 0xffff],
  ['a carry that carries again', '\xff\xff\xff\xff\x00\x01', 0xfffe],
])('sums %s', (_, octets, expected) => expect(checksum(octets)).toBe(expected));
