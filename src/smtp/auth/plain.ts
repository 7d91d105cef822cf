import type { Mechanism } from '../model/mechanism.ts';
import { answer, reply } from '../model/reply.ts';

const malformed = reply('auth-bad-response', 501, '5.5.2', 'Malformed PLAIN response', 'RFC 4616 §2');

/** Authorization identity, login and password in one response, parted by NUL. */
// RFC 4616 §2
export const plain: Mechanism = {
  name: 'PLAIN',
  rfc: 'RFC 4616 §2',
  next([response]) {
    // RFC 4954 §4: "a server challenge that contains no data is defined as a 334 reply with no text part"
    if (response === undefined) return { kind: 'challenge', text: '', reason: 'auth-challenge' };
    const [authorizeAs, login, password, more] = response.split('\0');
    if (authorizeAs === undefined || !login || !password || more !== undefined) {
      return {
        kind: 'refused',
        answer: answer(malformed, { mechanism: 'PLAIN', decoded: visible(response) }),
      };
    }
    return { kind: 'credentials', authorizeAs, login, password };
  },
};

const visible = (octets: string): string => octets.replaceAll('\0', '␀').replaceAll('\n', '⏎');

/** What PLAIN says to a response that is not of its shape. */
export const plainForms = [malformed];
