/** How far each step of a round turns. */
// RFC 1321 §3.4
const TURNS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21] as const;
const SINES = Array.from({ length: 64 }, (_, step) => Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32) | 0);

const START = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476] as const;

/** The octets with their padding and length, as 32-bit words, the lowest octet first. */
// RFC 1321 §3.1, §3.2
function words(octets: string): Int32Array {
  const padded = new Uint8Array((((octets.length + 8) >> 6) + 1) * 64);
  for (let at = 0; at < octets.length; at++) padded[at] = octets.charCodeAt(at);
  padded[octets.length] = 0x80;
  const bits = octets.length * 8;
  for (let at = 0; at < 6; at++) padded[padded.length - 8 + at] = Math.floor(bits / 256 ** at);
  const out = new Int32Array(padded.length / 4);
  for (let at = 0; at < padded.length; at++)
    out[at >> 2] = (out[at >> 2] ?? 0) | ((padded[at] ?? 0) << (8 * (at % 4)));
  return out;
}

/** What a step mixes, and which word it takes. */
// RFC 1321 §3.4
function mix(round: number, step: number, b: number, c: number, d: number): readonly [number, number] {
  switch (round) {
    case 0:
      return [(b & c) | (~b & d), step];
    case 1:
      return [(b & d) | (c & ~d), (5 * step + 1) % 16];
    case 2:
      return [b ^ c ^ d, (3 * step + 5) % 16];
    default:
      return [c ^ (b | ~d), (7 * step) % 16];
  }
}

type State = readonly [number, number, number, number];

function block([a0, b0, c0, d0]: State, input: Int32Array, from: number): State {
  let [a, b, c, d] = [a0, b0, c0, d0];
  for (let step = 0; step < 64; step++) {
    const round = step >> 4;
    const [mixed, word] = mix(round, step, b, c, d);
    const sum = (a + mixed + (SINES[step] ?? 0) + (input[from + word] ?? 0)) | 0;
    const turn = TURNS[round * 4 + (step % 4)] ?? 0;
    [a, d, c, b] = [d, c, b, (b + ((sum << turn) | (sum >>> (32 - turn)))) | 0];
  }
  return [(a0 + a) | 0, (b0 + b) | 0, (c0 + c) | 0, (d0 + d) | 0];
}

/** The MD5 digest of octets, as octets. It keeps no secrets any more; one login mechanism still asks for it. */
// RFC 1321 §3
export function md5(octets: string): string {
  const input = words(octets);
  let state: State = START;
  for (let from = 0; from < input.length; from += 16) state = block(state, input, from);
  return state
    .map((word) => String.fromCharCode(word & 255, (word >> 8) & 255, (word >> 16) & 255, (word >> 24) & 255))
    .join('');
}

const masked = (key: string, mask: number): string =>
  Array.from({ length: 64 }, (_, at) => String.fromCharCode((key.charCodeAt(at) || 0) ^ mask)).join('');

/** The digest of octets that only who has the key can make, in hexadecimal. */
// RFC 2104 §2
export function hmacMd5(key: string, octets: string): string {
  const short = key.length > 64 ? md5(key) : key;
  const digest = md5(masked(short, 0x5c) + md5(masked(short, 0x36) + octets));
  return digest.replace(/[\s\S]/g, (octet) => octet.charCodeAt(0).toString(16).padStart(2, '0'));
}
