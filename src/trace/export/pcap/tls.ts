import { addressOctets } from '#dns/address.ts';
import { roll } from '#smtp/model/dice.ts';
import type { Side } from './flow.ts';
import { in8, in16, in24, u16, u32 } from './number.ts';

/** Octets that say nothing to whoever does not have the key, and the state of the die after them. */
export interface Opaque {
  readonly octets: string;
  readonly dice: number;
}

/** So many octets that look like chance, and are the same for everyone who exports the same session. */
export function opaque(length: number, dice: number): Opaque {
  let octets = '';
  let state = dice;
  while (octets.length < length) {
    const rolled = roll(state);
    octets += u32(rolled.value);
    state = rolled.state;
  }
  return { octets: octets.slice(0, length), dice: state };
}

/** One message of the handshake in a record of its own. */
// RFC 8446 §4, §5.1
const handshakeRecord = (version: string, type: string, body: string): string =>
  `\x16${version}${in16(type + in24(body))}`;

const extension = (type: number, body: string): string => u16(type) + in16(body);

const TLS_1_2 = '\x03\x03';
const TLS_1_3 = '\x03\x04';
const X25519 = '\x00\x1d';
const AES_256_GCM_SHA384 = '\x13\x02';
/** ecdsa_secp256r1_sha256, rsa_pss_rsae_sha256. */
const SIGNATURES = '\x04\x03\x08\x04';

// RFC 6066 §3: an address is no name
const serverName = (host: string): string =>
  addressOctets(host) === undefined ? extension(0, in16(`\0${in16(host)}`)) : '';

interface Chance {
  readonly random: string;
  readonly sessionId: string;
  readonly share: string;
}

// RFC 8446 §4.1.2
const clientHello = (host: string, { random, sessionId, share }: Chance): string =>
  handshakeRecord(
    '\x03\x01',
    '\x01',
    TLS_1_2 +
      random +
      in8(sessionId) +
      in16(AES_256_GCM_SHA384) +
      in8('\0') +
      in16(
        serverName(host) +
          extension(10, in16(X25519)) +
          extension(13, in16(SIGNATURES)) +
          extension(43, in8(TLS_1_3)) +
          extension(51, in16(X25519 + in16(share))),
      ),
  );

// RFC 8446 §4.1.3
const serverHello = ({ random, sessionId, share }: Chance): string =>
  handshakeRecord(
    TLS_1_2,
    '\x02',
    `${TLS_1_2}${random}${in8(sessionId)}${AES_256_GCM_SHA384}\0${in16(
      extension(43, TLS_1_3) + extension(51, X25519 + in16(share)),
    )}`,
  );

/** Both sides send it for the sake of boxes on the way that know TLS 1.2 only. */
// RFC 8446 §D.4
const CHANGE_CIPHER_SPEC = `\x14${TLS_1_2}\x00\x01\x01`;

/** The most text of one record, and what seals it: the type of what is inside and 16 octets more. */
// RFC 8446 §5.1, §5.2
const MOST = 16_384;
const SEAL = 17;

/** So many octets of text as they pass under TLS: what is left to see is how long the records are. */
// RFC 8446 §5.2
export function sealed(length: number, dice: number): Opaque {
  let octets = '';
  let state = dice;
  for (let left = length; left > 0; left -= MOST) {
    const inside = opaque(Math.min(left, MOST) + SEAL, state);
    octets += `\x17${TLS_1_2}${in16(inside.octets)}`;
    state = inside.dice;
  }
  return { octets, dice: state };
}

/** Octets that each message of the handshake takes which passes sealed: the server's certificate is that of a small key. */
const SERVER_FLIGHT = 750;
const FINISHED = 52;

/** Octets that end a sealed connection. */
// RFC 8446 §6.1
export const CLOSE_NOTIFY = 2;

/** A handshake of TLS 1.3 as an eavesdropper sees it: two hellos in the clear, with the name of the server, then records
 *  that say nothing. */
// RFC 8446 §2
export function handshake(
  host: string,
  dice: number,
): { readonly flights: readonly (readonly [Side, string])[]; readonly dice: number } {
  const chance = opaque(5 * 32, dice);
  const part = (at: number) => chance.octets.slice(32 * at, 32 * at + 32);
  const sessionId = part(0);
  const server = sealed(SERVER_FLIGHT, chance.dice);
  const client = sealed(FINISHED, server.dice);
  return {
    flights: [
      ['client', clientHello(host, { random: part(1), sessionId, share: part(2) })],
      [
        'server',
        serverHello({ random: part(3), sessionId, share: part(4) }) + CHANGE_CIPHER_SPEC + server.octets,
      ],
      ['client', CHANGE_CIPHER_SPEC + client.octets],
    ],
    dice: client.dice,
  };
}
