import { toOctets } from '#encoding/utf8.ts';
import { mechanism } from '../model/mechanism.ts';
import { reply } from '../model/reply.ts';
import { bearerOf, bearerToken, owned, SEPARATOR, tokenRefused } from './bearer.ts';
import { malformed } from './refusal.ts';

const badResponse = reply('auth-bad-response', 501, '5.5.2', 'Malformed XOAUTH2 response', 'RFC 4954 §4');
const wrongToken = reply('auth-token-wrong', 535, '5.7.8', 'Access token not accepted', 'RFC 4954 §6');

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is the separator
const RESPONSE = /^user=([^\x01]*)\x01auth=([^\x01]*)\x01\x01$/;

/** An access token instead of a password, as mailbox providers had it before there was a standard. */
// Not RFC 7628: the providers' own documentation describes it; the error comes as JSON in a 334, the client answers with an empty line
export const xoauth2 = mechanism({
  name: 'XOAUTH2',
  rfc: 'RFC 4954 §4',
  next({ responses: [response, acknowledged] }, desk) {
    if (response === undefined) return { kind: 'challenge', text: '', reason: 'auth-challenge' };
    const [, user, auth] = RESPONSE.exec(response) ?? [];
    if (user === undefined) return malformed(badResponse, 'XOAUTH2', response);
    const account = bearerOf(desk, bearerToken(auth));
    if (account !== undefined && user !== '' && owned(account, user)) {
      return { kind: 'proven', login: user, authorizeAs: '', by: 'token' };
    }
    if (acknowledged !== undefined) return tokenRefused(wrongToken, 'XOAUTH2');
    const error = { status: '401', schemes: 'bearer', scope: `https://${desk.hostname}/` };
    return { kind: 'challenge', text: JSON.stringify(error), reason: 'auth-token-refused' };
  },
  respond({ responses }, { login, token }) {
    if (responses.length > 0) return '';
    const auth = `auth=Bearer ${token}${SEPARATOR}`;
    return token === undefined ? undefined : `user=${toOctets(login)}${SEPARATOR}${auth}${SEPARATOR}`;
  },
});

/** What XOAUTH2 says to a response or a token that it cannot take. */
export const xoauth2Forms = [badResponse, wrongToken];
