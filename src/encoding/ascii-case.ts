const BEYOND = /[\x80-\xff]/;
const SMALL = /[a-z]+/g;
const CAPITAL = /[A-Z]+/g;

/** Does a code unit from `from` to `to` stand in it? */
function holds(octets: string, from: number, to: number): boolean {
  for (let at = 0; at < octets.length; at++) {
    const code = octets.charCodeAt(at);
    if (code >= from && code <= to) return true;
  }
  return false;
}

// Most of what comes is in the wanted case already: to look is quicker than to make it once more.

/** Octets with the letters of ASCII as capitals. What lies beyond ASCII may be half a character, and stays as it is. */
export function upperCase(octets: string): string {
  if (!holds(octets, 97, 122)) return octets;
  return BEYOND.test(octets)
    ? octets.replace(SMALL, (letters) => letters.toUpperCase())
    : octets.toUpperCase();
}

/** Octets with the letters of ASCII as small ones. */
export function lowerCase(octets: string): string {
  if (!holds(octets, 65, 90)) return octets;
  return BEYOND.test(octets)
    ? octets.replace(CAPITAL, (letters) => letters.toLowerCase())
    : octets.toLowerCase();
}
