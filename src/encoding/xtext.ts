const isXchar = (code: number): boolean => code >= 33 && code <= 126 && code !== 0x2b && code !== 0x3d;

const UPPER_HEX = '0123456789ABCDEF';

function hexchar(octet: number): string {
  return `+${UPPER_HEX.charAt(octet >> 4)}${UPPER_HEX.charAt(octet & 15)}`;
}

/** Octets as the value of an ESMTP parameter: what may not stand there becomes `+` and two digits. */
// RFC 3461 §4
export function encodeXtext(octets: string): string {
  let text = '';
  for (let at = 0; at < octets.length; at++) {
    const code = octets.charCodeAt(at) & 255;
    text += isXchar(code) ? String.fromCharCode(code) : hexchar(code);
  }
  return text;
}

/** The octet that two upper-case hexadecimal digits stand for; -1 where there are none. */
function hexValue(text: string, at: number): number {
  if (at + 1 >= text.length) return -1;
  const high = UPPER_HEX.indexOf(text.charAt(at));
  const low = UPPER_HEX.indexOf(text.charAt(at + 1));
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/** The octets that an xtext stands for, or undefined where it is none. */
// RFC 3461 §4
export function decodeXtext(text: string): string | undefined {
  let octets = '';
  for (let at = 0; at < text.length; at++) {
    if (isXchar(text.charCodeAt(at))) {
      octets += text.charAt(at);
      continue;
    }
    const octet = text.charAt(at) === '+' ? hexValue(text, at + 1) : -1;
    if (octet < 0) return undefined;
    octets += String.fromCharCode(octet);
    at += 2;
  }
  return octets;
}
