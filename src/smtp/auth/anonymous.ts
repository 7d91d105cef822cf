import { isUtf8 } from '#encoding/utf8.ts';
import { mechanism } from '../model/mechanism.ts';
import { reply } from '../model/reply.ts';
import { malformed } from './refusal.ts';

const badTrace = reply('auth-bad-response', 501, '5.5.2', 'Malformed trace information', 'RFC 4505 §2');

// RFC 4505 §2: message = [ email / token ], token = 1*255TCHAR, TCHAR has no "@"
const TRACE = /^[^\0\r\n]{0,1020}$/;

/** No proof at all, only a word about the client. It may send to the people here, as a guest, and is no login: nothing is passed on for it. */
// RFC 4505 §2
export const anonymous = mechanism({
  name: 'ANONYMOUS',
  rfc: 'RFC 4505',
  next({ responses: [response] }) {
    if (response === undefined) return { kind: 'challenge', text: '', reason: 'auth-challenge' };
    return TRACE.test(response) && isUtf8(response)
      ? { kind: 'guest', trace: response }
      : malformed(badTrace, 'ANONYMOUS', response);
  },
  respond: () => 'guest',
});

/** What ANONYMOUS says to a word that is none. */
export const anonymousForms = [badTrace];
