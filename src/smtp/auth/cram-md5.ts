import { hmac } from '@noble/hashes/hmac.js';
import { md5 } from '@noble/hashes/legacy.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { bytesOf } from '#encoding/octets.ts';
import { toOctets } from '#encoding/utf8.ts';
import { mechanism } from '../model/mechanism.ts';
import { reply } from '../model/reply.ts';
import { accountOf, passwordOctets } from './account.ts';
import { DIGITS, draw } from './nonce.ts';
import { disproven, malformed } from './refusal.ts';

const badResponse = reply('auth-bad-response', 501, '5.5.2', 'Malformed CRAM-MD5 response', 'RFC 2195 §2');

// RFC 2195 §2: the digest is "sent in hexadecimal format, using lower-case ASCII characters"
const RESPONSE = /^([^\0]+) ([0-9a-f]{32})$/;

/** The keyed digest of a challenge: whoever can make it knows the password. */
// RFC 2195 §2
export const digest = (password: string, challenge: string): string =>
  bytesToHex(hmac(md5, bytesOf(password), bytesOf(challenge)));

/** The server gives a riddle that nobody has had before; the client answers with a digest of riddle and password. */
// RFC 2195 §2
export const cramMd5 = mechanism({
  name: 'CRAM-MD5',
  rfc: 'RFC 2195 §2',
  serverFirst: true,
  next({ challenges: [challenge], responses: [response] }, desk) {
    if (challenge === undefined || response === undefined) {
      const drawn = draw(DIGITS, 16, desk.dice);
      const text = `<${drawn.text}.${Math.floor(desk.at)}@${desk.hostname}>`;
      return { kind: 'challenge', text, reason: 'auth-digest-wanted', dice: drawn.dice };
    }
    const [, login, proof] = RESPONSE.exec(response) ?? [];
    if (login === undefined) return malformed(badResponse, 'CRAM-MD5', response);
    const account = accountOf(desk, login);
    return account !== undefined && digest(passwordOctets(account), challenge) === proof
      ? { kind: 'proven', login, authorizeAs: '', by: 'proof' }
      : disproven(login);
  },
  respond: ({ challenges: [challenge] }, account) =>
    challenge === undefined
      ? undefined
      : `${toOctets(account.login)} ${digest(passwordOctets(account), challenge)}`,
});

/** What CRAM-MD5 says to a response that is not of its shape. */
export const cramMd5Forms = [badResponse];
