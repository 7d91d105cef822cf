import { octetsOf } from '#encoding/octets.ts';

// What clients send they send again and again: the same addresses, in line after line. The text that was made of some octets
// lies ready for when the same octets come, which saves making it and, since it is the same text, looking it over wherever it goes.

const PLACES = 1024;
const LONGEST = 64;

const texts = new Array<string>(PLACES).fill('');
/** The octets of each text, in the stretch that belongs to its place. */
const sheet = new Uint8Array(PLACES * LONGEST);

/** Octets that are alike mostly differ in one of every two. Whoever picks such as meet at one place only loses what is saved here. */
function placeOf(octets: Uint8Array, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at += 2) hash = (Math.imul(hash, 31) + (octets[at] as number)) | 0;
  return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (PLACES - 1);
}

function stands(octets: Uint8Array, from: number, to: number, place: number): boolean {
  let there = place * LONGEST;
  for (let at = from; at < to; at++) {
    if (octets[at] !== sheet[there++]) return false;
  }
  return true;
}

function put(octets: Uint8Array, from: number, to: number, place: number): string {
  const text = octetsOf(octets, from, to);
  texts[place] = text;
  let there = place * LONGEST;
  for (let at = from; at < to; at++) sheet[there++] = octets[at] as number;
  return text;
}

/** A stretch of bytes as a string whose every code unit is one octet; a short one that has come before is the same string. */
export function knownOctets(octets: Uint8Array, from: number, to: number): string {
  if (to - from > LONGEST) return octetsOf(octets, from, to);
  const place = placeOf(octets, from, to);
  const text = texts[place] as string;
  return text.length === to - from && stands(octets, from, to, place) ? text : put(octets, from, to, place);
}
