const SNUM = /^[0-9]{1,3}$/;
const IPV6_HEX = /^[0-9A-Fa-f]{1,4}$/;

/** The longest spelling: six groups of four digits and an IPv4 address. */
const LONGEST_IPV6 = 45;

// RFC 5321 §4.1.3: Snum "representing a decimal integer value in the range 0 through 255"
const isSnum = (text: string): boolean => SNUM.test(text) && Number(text) <= 255;

/** Is the whole text an IPv4 address? */
// RFC 5321 §4.1.3: IPv4-address-literal = Snum 3("." Snum)
export function isIpv4(text: string): boolean {
  if (text.length > 15) return false;
  const numbers = text.split('.');
  return numbers.length === 4 && numbers.every(isSnum);
}

/** How many groups of 16 bits the text holds, parted by colons; NaN where something else stands among them. */
function groups(text: string, mayEndInIpv4: boolean): number {
  if (text === '') return 0;
  const parts = text.split(':');
  const isMixed = mayEndInIpv4 && isIpv4(text.slice(text.lastIndexOf(':') + 1));
  const hex = isMixed ? parts.slice(0, -1) : parts;
  return hex.every((part) => IPV6_HEX.test(part)) ? hex.length + (isMixed ? 2 : 0) : Number.NaN;
}

/** Is the whole text an IPv6 address, in full, with `::`, or with an IPv4 address at its end? */
// RFC 5321 §4.1.3: IPv6-addr = IPv6-full / IPv6-comp / IPv6v4-full / IPv6v4-comp
export function isIpv6(text: string): boolean {
  if (text.length > LONGEST_IPV6) return false;
  const gap = text.indexOf('::');
  if (gap < 0) return groups(text, true) === 8;
  // `::` stands for two groups at least; an erratum that asked for one was rejected (RFC 5321 erratum 2467).
  return groups(text.slice(0, gap), false) + groups(text.slice(gap + 2), true) <= 6;
}
