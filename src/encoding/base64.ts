const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NOT_IN_ALPHABET = 64;

/** The value of each octet in the alphabet. */
const VALUES = new Uint8Array(256).fill(NOT_IN_ALPHABET);
for (let value = 0; value < ALPHABET.length; value++) VALUES[ALPHABET.charCodeAt(value)] = value;

const letter = (value: number): string => ALPHABET.charAt(value & 63);

/** One to three octets as four letters. */
function encodeGroup(octets: string, at: number): string {
  const left = octets.length - at;
  const first = octets.charCodeAt(at) & 255;
  const second = left > 1 ? octets.charCodeAt(at + 1) & 255 : 0;
  const third = left > 2 ? octets.charCodeAt(at + 2) & 255 : 0;
  const start = letter(first >> 2) + letter((first << 4) | (second >> 4));
  if (left === 1) return `${start}==`;
  return start + letter((second << 2) | (third >> 6)) + (left === 2 ? '=' : letter(third));
}

/** Octets as base64 on one line: how SASL travels in SMTP. */
// RFC 4648 §4
export function encodeBase64(octets: string): string {
  let text = '';
  for (let at = 0; at < octets.length; at += 3) text += encodeGroup(octets, at);
  return text;
}

/** How many `=` end the text; RFC 4648 §4 knows no more than two. */
const padding = (text: string): number => (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0);

/** The octets that base64 stands for, or undefined where it is none: no white space, no letter or padding amiss. */
// RFC 4648 §4; §3.5 leaves it open whether bits that padding cuts off must be zero: they may be anything here.
export function decodeBase64(text: string): string | undefined {
  if (text.length % 4 !== 0) return undefined;
  const letters = text.length - padding(text);
  let octets = '';
  let bits = 0;
  for (let at = 0; at < letters; at++) {
    const value = VALUES[text.charCodeAt(at)] ?? NOT_IN_ALPHABET;
    if (value === NOT_IN_ALPHABET) return undefined;
    bits = ((bits << 6) | value) & 0xffffff;
    if (at % 4 !== 0) octets += String.fromCharCode((bits >> (6 - 2 * (at % 4))) & 255);
  }
  return octets;
}
