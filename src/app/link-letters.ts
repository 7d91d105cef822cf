import { Deflate, Inflate } from 'fflate';
import { bytesOf, octetsOf } from '#encoding/octets.ts';

/** No link unpacks to more octets than this. */
const LARGEST = 1_000_000;
/** A link is unpacked in pieces of this many octets, so that one that swells is noticed early. */
const PIECE = 512;

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Octets deflated, as far as that goes by what the dictionary holds. */
export function deflated(bytes: Uint8Array, dictionary: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  const deflate = new Deflate({ level: 9, mem: 9, dictionary: bytesOf(dictionary) }, (piece) =>
    pieces.push(piece),
  );
  deflate.push(bytes, true);
  return joined(pieces);
}

/** The octets that were deflated; stops as soon as they are too many. */
export function inflated(bytes: Uint8Array, dictionary: string): Uint8Array | 'size' {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const options = dictionary === '' ? {} : { dictionary: bytesOf(dictionary) };
  const inflate = new Inflate(options, (piece) => {
    size += piece.length;
    if (size <= LARGEST) pieces.push(piece);
  });
  for (let at = 0; at < bytes.length && size <= LARGEST; at += PIECE) {
    inflate.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  }
  return size > LARGEST ? 'size' : joined(pieces);
}

/** Octets in the URL-safe base64 of RFC 4648 §5. */
export const toLetters = (bytes: Uint8Array): string =>
  btoa(octetsOf(bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** The octets that those letters stand for. Throws where there are none. */
export const fromLetters = (letters: string): Uint8Array =>
  bytesOf(atob(letters.replaceAll('-', '+').replaceAll('_', '/')));

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The largest prime below 64 times 64. */
const PRIME = 4_093;

/** Two letters by which one sees that the others came whole and unchanged. */
export function checkLetters(letters: string): string {
  let sum = 1;
  for (let at = 0; at < letters.length; at++) sum = (sum * 31 + letters.charCodeAt(at)) % PRIME;
  return `${ALPHABET[sum >> 6]}${ALPHABET[sum & 63]}`;
}
