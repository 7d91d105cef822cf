import { encodeBase64 } from '#encoding/base64.ts';
import { base64Options } from './base64-options.ts';
import { failed, type Program, printed } from './program.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** One to four letters as far as they make sense, and whether they do to the end. */
function decodeGroup(letters: string): { readonly octets: string; readonly ok: boolean } {
  const [a = -1, b = -1, c = -1, d = -1] = [...letters].map((letter) => ALPHABET.indexOf(letter));
  if (a < 0 || b < 0) return { octets: '', ok: false };
  const first = String.fromCharCode((a << 2) | (b >> 4));
  if (c < 0) return { octets: first, ok: letters.endsWith('==') };
  const second = first + String.fromCharCode(((b << 4) | (c >> 2)) & 255);
  if (d < 0) return { octets: second, ok: letters.charAt(3) === '=' };
  return { octets: second + String.fromCharCode(((c << 6) | d) & 255), ok: true };
}

/** Like the real one, it prints what it could read before it complains. */
function decoded(text: string, ignoreGarbage: boolean) {
  const letters = text.replace(ignoreGarbage ? /[^A-Za-z0-9+/=]/g : /\n/g, '');
  let octets = '';
  for (let at = 0; at < letters.length; at += 4) {
    const group = decodeGroup(letters.slice(at, at + 4));
    octets += group.octets;
    if (!group.ok) return failed('base64: invalid input\n', 1, octets);
  }
  return printed(octets);
}

function wrapped(text: string, width: number): string {
  if (width === 0 || text === '') return text;
  let lines = '';
  for (let at = 0; at < text.length; at += width) lines += `${text.slice(at, at + width)}\n`;
  return lines;
}

/** Writes octets with 64 letters and reads them again. */
// RFC 4648 §4; lines of 76 letters as in RFC 2045 §6.8
export const base64: Program = {
  name: 'base64',
  run(words, stdin) {
    const options = base64Options(words);
    if (!options.ok) return options.result;
    if (stdin === undefined) return { ...failed('', 1), problem: 'needs-input' };
    return options.decode
      ? decoded(stdin, options.ignoreGarbage)
      : printed(wrapped(encodeBase64(stdin), options.wrap));
  },
};
