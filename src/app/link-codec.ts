import { deflateSync, Inflate } from 'fflate';
import { bytesOf, octetsOf } from '#encoding/octets.ts';
import { fromOctets, toOctets } from '#encoding/utf8.ts';
import { INPUTS } from '#trace/input-shape.ts';
import { strangeNames } from '#trace/strange-names.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { KEPT_KITCHEN } from '#world/scenario/kept-kitchen.ts';
import { readJson } from '#world/scenario/kitchen-file.ts';
import { isTable, type Misfit, misfits, pathText } from '#world/scenario/shape.ts';
import { areInputs, describedKitchen, type KeptSession } from './kept-session.ts';

/** No link unpacks to more octets than this. */
const LARGEST = 1_000_000;
/** A link is unpacked in pieces of this many octets, so that one that swells is noticed early. */
const PIECE = 512;

const ALPHABET = /^[A-Za-z0-9_-]*$/;

/** What a link holds, or what is wrong with it: a key of the messages, and where. */
export type Unpacked =
  | {
      readonly ok: true;
      readonly session: KeptSession;
      /** What it names and this version does not have. */
      readonly strange?: readonly string[];
    }
  | {
      readonly ok: false;
      readonly problem: 'letters' | 'packing' | 'size' | 'content' | 'place';
      readonly at?: number | string;
    };

const NO_SESSION: Unpacked = { ok: false, problem: 'content' };

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

/** The first thing in a session that does not belong there, if there is one. */
function misfitOf(kept: KeptSession): Misfit | undefined {
  const kitchen = describedKitchen(kept, DEFAULT_KITCHEN);
  return misfits(KEPT_KITCHEN, kitchen, ['kitchen'])[0] ?? misfits(INPUTS, kept.inputs, ['inputs'])[0];
}

function session(json: string): Unpacked {
  const reading = readJson(json);
  if (!reading.ok || !isTable(reading.value) || !('inputs' in reading.value)) return NO_SESSION;
  const { kitchen = {}, inputs } = reading.value;
  const kept = { kitchen, inputs } as KeptSession;
  const misfit = misfitOf(kept);
  if (misfit !== undefined) return { ok: false, problem: 'place', at: pathText(misfit.path) };
  if (!areInputs(kept.inputs)) return { ok: false, problem: 'size' };
  const strange = strangeNames(describedKitchen(kept, DEFAULT_KITCHEN) as Kitchen, kept.inputs);
  return { ok: true, session: kept, ...(strange.length > 0 ? { strange } : {}) };
}

/** Reads the letters of a link. Never throws, whatever they are. */
export function unpacked(letters: string): Unpacked {
  if (!ALPHABET.test(letters)) return { ok: false, problem: 'letters', at: letters.search(/[^A-Za-z0-9_-]/) };
  try {
    const octets = inflated(fromLetters(letters));
    return octets === 'size' ? { ok: false, problem: 'size' } : session(fromOctets(octetsOf(octets)));
  } catch {
    return { ok: false, problem: 'packing' };
  }
}
