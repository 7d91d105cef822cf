import { toOctets } from '#encoding/utf8.ts';
import { mechanism } from '../model/mechanism.ts';
import { reply } from '../model/reply.ts';
import { bearerOf, bearerToken, owned, SEPARATOR, tokenRefused } from './bearer.ts';
import { gs2Header, writtenSaslname } from './gs2.ts';
import { malformed } from './refusal.ts';

const badResponse = reply(
  'auth-bad-response',
  501,
  '5.5.2',
  'Malformed OAUTHBEARER response',
  'RFC 7628 §3.1',
);
const wrongToken = reply('auth-token-wrong', 535, '5.7.8', 'Access token not accepted', 'RFC 7628 §3.2.3');

// RFC 7628 §3.1: client-resp = (gs2-header kvsep *kvpair kvsep) / kvsep
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is the separator
const PAIRS = /^\x01((?:[A-Za-z]+=[\t\n\r -~]*\x01)*)\x01$/;

/** The pairs of a response by key; undefined where they are none. Keys that mean nothing here are passed over. */
// RFC 7628 §3.1
function pairsOf(rest: string): ReadonlyMap<string, string> | undefined {
  const [, pairs] = PAIRS.exec(rest) ?? [];
  return pairs === undefined
    ? undefined
    : new Map(
        pairs.split(SEPARATOR).map((pair) => {
          const equals = pair.indexOf('=');
          return [pair.slice(0, equals), pair.slice(equals + 1)] as const;
        }),
      );
}

/** An access token instead of a password. Whoever holds the token may use it, so it goes over TLS only. */
// RFC 7628 §3
export const oauthbearer = mechanism({
  name: 'OAUTHBEARER',
  rfc: 'RFC 7628',
  next({ responses: [response, acknowledged] }, desk) {
    if (response === undefined) return { kind: 'challenge', text: '', reason: 'auth-challenge' };
    const header = gs2Header(response);
    const pairs = header && pairsOf(header.rest);
    if (header === undefined || pairs === undefined || header.flag === 'p') {
      return malformed(badResponse, 'OAUTHBEARER', response);
    }
    const account = bearerOf(desk, bearerToken(pairs.get('auth')));
    // RFC 7628 §3.2: a host that the client names must be this one
    const isHere = (pairs.get('host') ?? desk.hostname) === desk.hostname;
    if (account !== undefined && isHere && owned(account, header.authorizeAs)) {
      const login = toOctets(account.login);
      return { kind: 'proven', login, authorizeAs: header.authorizeAs, by: 'token' };
    }
    if (acknowledged !== undefined) return tokenRefused(wrongToken, 'OAUTHBEARER');
    // RFC 7628 §3.2.2
    return { kind: 'challenge', text: '{"status":"invalid_token"}', reason: 'auth-token-refused' };
  },
  // RFC 7628 §3.2.3: an error is answered by a single %x01
  respond({ responses }, { login, token }) {
    if (responses.length > 0) return SEPARATOR;
    const auth = `auth=Bearer ${token}${SEPARATOR}`;
    const header = `n,a=${writtenSaslname(toOctets(login))},`;
    return token === undefined ? undefined : `${header}${SEPARATOR}${auth}${SEPARATOR}`;
  },
});

/** What OAUTHBEARER says to a response or a token that it cannot take. */
export const oauthbearerForms = [badResponse, wrongToken];
