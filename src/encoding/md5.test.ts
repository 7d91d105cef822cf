import { expect, it } from 'vitest';
import { hmacMd5 } from './md5.ts';

// RFC 2195 §2
it('makes the digest of the example in the standard', () => {
  expect(hmacMd5('tanstaaftanstaaf', '<1896.697170952@postoffice.reston.mci.net>')).toBe(
    'b913a602c7eda7a495b4e6e7334d3890',
  );
});
