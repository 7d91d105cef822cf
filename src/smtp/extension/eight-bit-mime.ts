import { extension } from '../model/extension.ts';
import { answer, reply } from '../model/reply.ts';

const badBody = reply('bad-parameter', 501, '5.5.4', 'Syntax: BODY=7BIT or BODY=8BITMIME', 'RFC 6152 §2');

/** The letter's text may hold octets above 127. */
// RFC 6152
export const eightBitMime = extension({
  rfc: 'RFC 6152',
  name: '8-bit MIME transport',
  keyword: '8BITMIME',
  on: true,
  settings: {},
  mailLengthIncrease: 17,
  ehloParameters: () => [],
  // RFC 6152 §2
  parameterValues: { BODY: { forms: ['7BIT', '8BITMIME'], examples: ['8BITMIME', '7BIT'] } },
  mailParameters: {
    BODY: (value) =>
      /^(7BIT|8BITMIME)$/i.test(value ?? '')
        ? 'ok'
        : answer(badBody, value === undefined ? { missing: 'yes' } : undefined),
  },
});

/** What 8BITMIME says to a body type that it does not know. */
export const eightBitMimeForms = [badBody];
