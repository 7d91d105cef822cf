import { extension } from '../model/extension.ts';
import { SIMPLIFIED } from '../model/provenance.ts';
import { answer, reply } from '../model/reply.ts';

const noValue = reply('bad-parameter', 501, '5.5.4', 'REQUIRETLS takes no value', 'RFC 8689 §2');
const inTheClear = reply(
  'encryption-needed',
  530,
  '5.7.10',
  'REQUIRETLS needs a connection under TLS',
  'RFC 8689 §2',
);

/** The sender may insist on TLS for the whole way of a letter: better not delivered than sent in the clear. */
// RFC 8689 §2: the session itself must be under TLS, and the keyword is shown after STARTTLS
export const requireTls = extension({
  rfc: 'RFC 8689',
  name: 'Require TLS',
  keyword: 'REQUIRETLS',
  provenance: SIMPLIFIED,
  on: false,
  settings: {},
  mailLengthIncrease: 11,
  ehloParameters: ({ session }) => (session.tls ? [] : undefined),
  mailParameters: {
    REQUIRETLS(value, _, { session }) {
      if (value !== undefined) return answer(noValue);
      return session.tls ? 'ok' : answer(inTheClear);
    },
  },
});

/** What REQUIRETLS says to a value, and to a client that is not under TLS. */
export const requireTlsForms = [noValue, inTheClear];
