import type { Mechanism } from '../model/mechanism.ts';
import { answer, reply } from '../model/reply.ts';

const malformed = reply('auth-bad-response', 501, '5.5.2', 'Malformed CRAM-MD5 response', 'RFC 2195 §2');

/** The password is never sent: the client proves with a digest of the challenge that it has it. */
// RFC 2195 §2
export const cramMd5: Mechanism = {
  name: 'CRAM-MD5',
  rfc: 'RFC 2195 §2',
  isServerFirst: true,
  next([response], challenge) {
    if (response === undefined) return { kind: 'challenge', text: challenge, reason: 'auth-challenge' };
    const space = response.lastIndexOf(' ');
    if (space <= 0)
      return { kind: 'refused', answer: answer(malformed, { mechanism: 'CRAM-MD5', decoded: response }) };
    return { kind: 'digest', login: response.slice(0, space), digest: response.slice(space + 1), challenge };
  },
};

/** What CRAM-MD5 says to a response that is not of its shape. */
export const cramMd5Forms = [malformed];
