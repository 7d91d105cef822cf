import { toOctets } from '#encoding/utf8.ts';
import { mechanism } from '../model/mechanism.ts';
import { reply } from '../model/reply.ts';
import { passwordOctets } from './account.ts';
import { malformed } from './refusal.ts';

const badResponse = reply('auth-bad-response', 501, '5.5.2', 'Malformed PLAIN response', 'RFC 4616 §2');

/** Authorization identity, login and password in one response, parted by NUL. */
// RFC 4616 §2
export const plain = mechanism({
  name: 'PLAIN',
  rfc: 'RFC 4616 §2',
  next({ responses: [response] }) {
    // RFC 4954 §4: "a server challenge that contains no data is defined as a 334 reply with no text part"
    if (response === undefined) return { kind: 'challenge', text: '', reason: 'auth-challenge' };
    const [authorizeAs, login, password, more] = response.split('\0');
    if (authorizeAs === undefined || !login || !password || more !== undefined) {
      return malformed(badResponse, 'PLAIN', response);
    }
    return { kind: 'credentials', authorizeAs, login, password };
  },
  respond: (_, account) => `\0${toOctets(account.login)}\0${passwordOctets(account)}`,
});

/** What PLAIN says to a response that is not of its shape. */
export const plainForms = [badResponse];
