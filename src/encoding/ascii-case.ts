const BEYOND = /[\x80-\xff]/;
const SMALL = /[a-z]+/g;
const CAPITAL = /[A-Z]+/g;

/** Octets with the letters of ASCII as capitals. What lies beyond ASCII may be half a character, and stays as it is. */
export const upperCase = (octets: string): string =>
  BEYOND.test(octets) ? octets.replace(SMALL, (letters) => letters.toUpperCase()) : octets.toUpperCase();

/** Octets with the letters of ASCII as small ones. */
export const lowerCase = (octets: string): string =>
  BEYOND.test(octets) ? octets.replace(CAPITAL, (letters) => letters.toLowerCase()) : octets.toLowerCase();
