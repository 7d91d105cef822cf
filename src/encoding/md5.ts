import { hmac } from '@noble/hashes/hmac.js';
import { md5 } from '@noble/hashes/legacy.js';
import { bytesOf } from './octets.ts';

const hexadecimal = (octet: number): string => octet.toString(16).padStart(2, '0');

/** The digest of octets that only who has the key can make, in hexadecimal. It keeps no secrets any more; one login mechanism still asks for it. */
// RFC 2195 §2
export const hmacMd5 = (key: string, octets: string): string =>
  [...hmac(md5, bytesOf(key), bytesOf(octets))].map(hexadecimal).join('');
