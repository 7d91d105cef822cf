import { extension } from '../model/extension.ts';
import { answer, reply } from '../model/reply.ts';
import { isOn } from '../model/server.ts';

const noValue = reply('bad-parameter', 501, '5.5.4', 'SMTPUTF8 takes no value', 'RFC 6531 §3.4');

/** Addresses and header fields may hold any Unicode, as UTF-8. */
// RFC 6531
export const smtpUtf8 = extension({
  rfc: 'RFC 6531',
  name: 'Internationalized email',
  keyword: 'SMTPUTF8',
  on: false,
  settings: {},
  mailLengthIncrease: 10,
  // RFC 6531 §3.1: a server with this has 8BITMIME too
  ehloParameters: ({ server }) => (isOn(server, '8BITMIME') ? [] : undefined),
  mailParameters: {
    SMTPUTF8(value, _, { server }) {
      if (!isOn(server, '8BITMIME')) return 'unknown';
      return value === undefined ? 'ok' : answer(noValue);
    },
  },
});

/** What SMTPUTF8 says to a value. */
export const smtpUtf8Forms = [noValue];
