import { extension } from '../model/extension.ts';
import { answer, reply } from '../model/reply.ts';

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
  ehloParameters: () => [],
  mailParameters: { SMTPUTF8: (value) => (value === undefined ? 'ok' : answer(noValue)) },
});

/** What SMTPUTF8 says to a value. */
export const smtpUtf8Forms = [noValue];
