import { deflateSync, Inflate } from 'fflate';
import { bytesOf, octetsOf } from '#encoding/octets.ts';
import { fromOctets, toOctets } from '#encoding/utf8.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { areInputs, type KeptSession, kitchenOf } from './kept-session.ts';

/** No link unpacks to more octets than this. */
const LARGEST = 1_000_000;
/** A link is unpacked in pieces of this many octets, so that one that swells is noticed early. */
const PIECE = 512;

const ALPHABET = /^[A-Za-z0-9_-]*$/;

/** What a link holds, or what is wrong with it: a key of the messages, and where. */
export type Unpacked =
  | { readonly ok: true; readonly session: KeptSession }
  | {
      readonly ok: false;
      readonly problem: 'letters' | 'packing' | 'size' | 'content';
      readonly at?: number;
    };

const toLetters = (bytes: Uint8Array): string =>
  btoa(octetsOf(bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const fromLetters = (letters: string): Uint8Array =>
  bytesOf(atob(letters.replaceAll('-', '+').replaceAll('_', '/')));

/** The session as letters that a link can hold: JSON, deflated, in the URL-safe base64 of RFC 4648 §5. */
export const packed = ({ kitchen, inputs }: KeptSession): string =>
  toLetters(deflateSync(bytesOf(toOctets(JSON.stringify({ kitchen, inputs }))), { level: 9 }));

/** The octets that were deflated; stops as soon as they are too many. */
function inflated(bytes: Uint8Array): Uint8Array | 'size' {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    size += piece.length;
    if (size <= LARGEST) pieces.push(piece);
  });
  for (let at = 0; at < bytes.length && size <= LARGEST; at += PIECE) {
    inflate.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  }
  if (size > LARGEST) return 'size';
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function session(json: string): Unpacked {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null || !('inputs' in value))
    return { ok: false, problem: 'content' };
  const kept = { kitchen: 'kitchen' in value ? value.kitchen : {}, inputs: value.inputs } as KeptSession;
  const good = areInputs(kept.inputs) && kitchenOf(kept, DEFAULT_KITCHEN) !== undefined;
  return good ? { ok: true, session: kept } : { ok: false, problem: 'content' };
}

/** Reads the letters of a link. Never throws, whatever they are. */
export function unpacked(letters: string): Unpacked {
  if (!ALPHABET.test(letters)) return { ok: false, problem: 'letters', at: letters.search(/[^A-Za-z0-9_-]/) };
  try {
    const octets = inflated(fromLetters(letters));
    if (octets === 'size') return { ok: false, problem: 'size' };
    try {
      return session(fromOctets(octetsOf(octets)));
    } catch {
      return { ok: false, problem: 'content' };
    }
  } catch {
    return { ok: false, problem: 'packing' };
  }
}
