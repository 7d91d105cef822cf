import { extension } from '../model/extension.ts';
import { answer, reply } from '../model/reply.ts';
import { isOn } from '../model/server.ts';
import type { Transaction } from '../model/session.ts';

const badBody = reply('bad-parameter', 501, '5.5.4', 'Bad BODY parameter', 'RFC 3030 §3');

/** Does the letter come as octets of any kind, which make no lines? */
// RFC 3030 §3
export const isBinary = ({ parameters }: Transaction): boolean =>
  parameters.BODY?.toUpperCase() === 'BINARYMIME';

/** The letter may hold any octets at all: it comes in chunks, and not a bit of it is touched. */
// RFC 3030 §3: it goes with CHUNKING only, and adds a value to the BODY of 8BITMIME
export const binaryMime = extension({
  rfc: 'RFC 3030',
  name: 'Binary messages',
  keyword: 'BINARYMIME',
  on: false,
  settings: {},
  mailLengthIncrease: 16,
  ehloParameters: ({ server }) => (isOn(server, 'CHUNKING') ? [] : undefined),
  // RFC 3030 §3
  parameterValues: { BODY: { forms: ['7BIT', 'BINARYMIME'], examples: ['BINARYMIME'] } },
  mailParameters: {
    BODY(value, _, { server }) {
      if (!isOn(server, 'CHUNKING')) return 'unknown';
      if (value === undefined) return answer(badBody, { missing: 'yes' });
      return /^(7BIT|BINARYMIME)$/i.test(value) ? 'ok' : answer(badBody);
    },
  },
});

/** What BINARYMIME says to a body type that it does not know. */
export const binaryMimeForms = [badBody];
