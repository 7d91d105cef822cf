import { expect, it } from 'vitest';
import { sealedOctets } from './record.ts';

it.each([
  ['QUIT and its CRLF', 6, 28],
  ['a full record', 16_384, 16_406],
  ['one octet more', 16_385, 16_429],
  ['nothing', 0, 0],
])('%s: %i octets of text are %i on the wire', (_, octets, sealed) =>
  expect(sealedOctets(octets)).toBe(sealed),
);
