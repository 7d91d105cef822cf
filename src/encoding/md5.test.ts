import { expect, it } from 'vitest';
import { hmacMd5, md5 } from './md5.ts';

const hex = (octets: string): string =>
  octets.replace(/[\s\S]/g, (octet) => octet.charCodeAt(0).toString(16).padStart(2, '0'));

// RFC 1321 §A.5
it.each([
  ['', 'd41d8cd98f00b204e9800998ecf8427e'],
  ['a', '0cc175b9c0f1b6a831c399e269772661'],
  ['abc', '900150983cd24fb0d6963f7d28e17f72'],
  ['message digest', 'f96b697d7cb7938d525a2f31aaf161d0'],
  [
    '12345678901234567890123456789012345678901234567890123456789012345678901234567890',
    '57edf4a22be3c955ac49da2e2107b67a',
  ],
])('digests %s', (text, digest) => {
  expect(hex(md5(text))).toBe(digest);
});

// RFC 2195 §2
it('makes the digest of the example in RFC 2195', () => {
  expect(hmacMd5('tanstaaftanstaaf', '<1896.697170952@postoffice.reston.mci.net>')).toBe(
    'b913a602c7eda7a495b4e6e7334d3890',
  );
});

it('digests a key that is longer than a block first', () => {
  expect(hmacMd5('k'.repeat(65), 'text')).toBe(hmacMd5(md5('k'.repeat(65)), 'text'));
});
