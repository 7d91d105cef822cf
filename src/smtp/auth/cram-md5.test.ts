import { expect, it } from 'vitest';
import { digest } from './cram-md5.ts';

it('makes the digest of the example in RFC 2195 §2', () => {
  expect(digest('tanstaaftanstaaf', '<1896.697170952@postoffice.reston.mci.net>')).toBe(
    'b913a602c7eda7a495b4e6e7334d3890',
  );
});
