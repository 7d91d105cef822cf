import { expect, it } from 'vitest';
import { decodeBase64 } from '#encoding/base64.ts';
import { digest } from './cram-md5.ts';

it('makes the digest of the example in RFC 2195 §2', () => {
  const challenge = decodeBase64('PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+') as string;
  expect(digest('tanstaaftanstaaf', challenge)).toBe('b913a602c7eda7a495b4e6e7334d3890');
});
