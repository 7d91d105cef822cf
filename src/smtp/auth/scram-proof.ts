import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesOf, octetsOf } from '#encoding/octets.ts';
import type { ServerFirst } from './scram-message.ts';

/** The hash functions that SCRAM is used with here, by their names in the mechanisms' names. */
const HASHES = { 'SHA-1': sha1, 'SHA-256': sha256 };

/** One of those hash functions. */
export type Hash = keyof typeof HASHES;

/** What each side shows the other, in octets. */
export interface Proofs {
  /** Only who knows the password can make it. */
  readonly client: string;
  /** Only who keeps the account can make it. */
  readonly server: string;
}

const xor = (one: Uint8Array, other: Uint8Array): string =>
  octetsOf(one.map((octet, i) => octet ^ (other[i] as number)));

/** Both proofs, from the password and all that was said. The password itself is in neither. */
// RFC 5802 §3
export function proofs(
  hash: Hash,
  password: string,
  { salt, iterations }: Pick<ServerFirst, 'salt' | 'iterations'>,
  authMessage: string,
): Proofs {
  const H = HASHES[hash];
  const mac = (key: Uint8Array, text: string): Uint8Array => hmac(H, key, bytesOf(text));
  const saltedPassword = pbkdf2(H, bytesOf(password), bytesOf(salt), { c: iterations, dkLen: H.outputLen });
  const clientKey = mac(saltedPassword, 'Client Key');
  const clientSignature = mac(H(clientKey), authMessage);
  const serverKey = mac(saltedPassword, 'Server Key');
  return { client: xor(clientKey, clientSignature), server: octetsOf(mac(serverKey, authMessage)) };
}

/** The salt of an account. It is the same each time, and one that does not exist has one as well, so that nobody can tell. */
// RFC 5802 §5.1: the salt belongs to the user
export const saltOf = (hostname: string, login: string): string =>
  octetsOf(hmac(sha256, bytesOf(hostname), bytesOf(login)), 0, 16);
