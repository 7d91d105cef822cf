import { extension } from '../model/extension.ts';

/** The letter may come in chunks of known length, without a final dot. */
// RFC 3030 §2
export const chunking = extension({
  rfc: 'RFC 3030',
  name: 'Large and binary messages',
  keyword: 'CHUNKING',
  on: true,
  settings: {},
  ehloParameters: () => [],
  verbs: ['BDAT'],
});
