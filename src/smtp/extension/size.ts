import { extension } from '../model/extension.ts';
import { answer, reply } from '../model/reply.ts';
import { flag } from '../model/setting.ts';

const notANumber = reply('bad-parameter', 501, '5.5.4', 'Syntax: SIZE=<octets>', 'RFC 1870 §3');

/** Client and server agree on the size before a single octet of the letter has travelled. The limit itself is a policy. */
// RFC 1870
export const size = extension({
  rfc: 'RFC 1870',
  name: 'Message size declaration',
  keyword: 'SIZE',
  on: true,
  /** Is a value that is no number passed over, and may the value be missing? */
  settings: { anyValue: flag(false), mayBeMissing: flag(false) },
  mailLengthIncrease: 26,

  // RFC 1870 §4: "SIZE" with 0 says that there is no fixed maximum
  ehloParameters({ server }) {
    const limit = server.values['message-size'];
    return [String(limit?.on === true ? limit.maximum : 0)];
  },

  // RFC 1870 §3
  parameterValues: { SIZE: { forms: ['size-value'], examples: [''] } },
  mailParameters: {
    SIZE(value, { anyValue, mayBeMissing }) {
      if (value === undefined) return mayBeMissing ? 'ok' : answer(notANumber, { missing: 'yes' });
      return anyValue || /^\d{1,20}$/.test(value) ? 'ok' : answer(notANumber);
    },
  },
});

/** What SIZE says to a value that is no number. */
export const sizeForms = [notANumber];
