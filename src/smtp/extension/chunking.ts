import { extension } from '../model/extension.ts';
import { choice, flag } from '../model/setting.ts';

/** The letter may come in chunks of known length, without a final dot. */
// RFC 3030 §2
export const chunking = extension({
  rfc: 'RFC 3030',
  name: 'Large and binary messages',
  keyword: 'CHUNKING',
  on: true,
  settings: {
    /** Hangs up at a BDAT without a count: what follows can be anything. */
    hangsUp: flag(false),
    /** Ends the last line of a letter that does not end with CRLF. */
    endsLine: choice('no', ['no', 'text', 'always']),
  },
  ehloParameters: () => [],
  verbs: ['BDAT'],
});
