import { decodeBase64, encodeBase64 } from '#encoding/base64.ts';
import { type Gs2Header, gs2Header, saslname } from './gs2.ts';

/** The client's first message: who it is, and the first half of the nonce. */
export interface ClientFirst {
  readonly header: Gs2Header;
  /** The message without its GS2 header, as it goes into the proof. */
  readonly bare: string;
  readonly login: string;
  readonly nonce: string;
}

/** The client's final message: the whole nonce again, and the proof. */
export interface ClientFinal {
  /** The GS2 header of the first message, once more. */
  readonly header: string;
  readonly nonce: string;
  /** In octets. */
  readonly proof: string;
  readonly withoutProof: string;
}

/** What the server's first message asks of the client. */
export interface ServerFirst {
  readonly nonce: string;
  /** In octets. */
  readonly salt: string;
  readonly iterations: number;
}

// RFC 5802 §7: printable = %x21-2B / %x2D-7E
const FIRST = /^n=([^,]+),r=([!-+\--~]+)(?:,[A-Za-z]=[^,\0]+)*$/;
const FINAL = /^(c=([A-Za-z0-9+/=]+),r=([!-+\--~]+)(?:,[A-Za-z]=[^,\0]+)*),p=([A-Za-z0-9+/=]+)$/;
const SERVER = /^r=([!-+\--~]+),s=([A-Za-z0-9+/=]+),i=([1-9]\d{0,8})(?:,[A-Za-z]=[^,\0]+)*$/;

/** Reads the client's first message; a mandatory extension (`m=`) makes it unreadable. */
// RFC 5802 §5.1, §7
export function clientFirst(message: string): ClientFirst | undefined {
  const header = gs2Header(message);
  if (header === undefined) return undefined;
  const [bare, written = '', nonce = ''] = FIRST.exec(header.rest) ?? [];
  const login = saslname(written);
  return bare === undefined || login === undefined ? undefined : { header, bare, login, nonce };
}

/** Reads the client's final message. */
// RFC 5802 §7
export function clientFinal(message: string): ClientFinal | undefined {
  const [, withoutProof, binding = '', nonce = '', written = ''] = FINAL.exec(message) ?? [];
  const header = decodeBase64(binding);
  const proof = decodeBase64(written);
  return withoutProof === undefined || header === undefined || proof === undefined
    ? undefined
    : { header, nonce, proof, withoutProof };
}

/** The server's first message. */
// RFC 5802 §7
export const writtenServerFirst = ({ nonce, salt, iterations }: ServerFirst): string =>
  `r=${nonce},s=${encodeBase64(salt)},i=${iterations}`;

/** Reads the server's first message, as a client does. */
// RFC 5802 §7
export function serverFirst(message: string): ServerFirst | undefined {
  const [, nonce, written = '', iterations] = SERVER.exec(message) ?? [];
  const salt = decodeBase64(written);
  return nonce === undefined || salt === undefined
    ? undefined
    : { nonce, salt, iterations: Number(iterations) };
}
