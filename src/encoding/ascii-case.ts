const BEYOND = /[\x80-\xff]/;
const SMALL = /[a-z]/;
const CAPITAL = /[A-Z]/;
const SMALL_ONES = /[a-z]+/g;
const CAPITALS = /[A-Z]+/g;

// Most of what comes is in the wanted case already: to look is quicker than to make it once more.

/** Octets with the letters of ASCII as capitals. What lies beyond ASCII may be half a character, and stays as it is. */
export function upperCase(octets: string): string {
  if (!SMALL.test(octets)) return octets;
  return BEYOND.test(octets)
    ? octets.replace(SMALL_ONES, (letters) => letters.toUpperCase())
    : octets.toUpperCase();
}

/** Octets with the letters of ASCII as small ones. */
export function lowerCase(octets: string): string {
  if (!CAPITAL.test(octets)) return octets;
  return BEYOND.test(octets)
    ? octets.replace(CAPITALS, (letters) => letters.toLowerCase())
    : octets.toLowerCase();
}
