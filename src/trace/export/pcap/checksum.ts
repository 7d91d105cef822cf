/** The checksum of IP and TCP: the one's complement of the one's complement sum of all 16-bit words. */
// RFC 1071 §1
export function checksum(octets: string): number {
  let sum = 0;
  for (let at = 0; at < octets.length; at += 2) {
    // Past the end charCodeAt gives NaN, of which no bit is left: a lone last octet is padded with zero.
    sum += (octets.charCodeAt(at) << 8) | octets.charCodeAt(at + 1);
  }
  // Folded until no carry is left; longer than a packet the sum could not be kept so.
  while (sum > 0xffff) sum = (sum & 0xffff) + Math.floor(sum / 0x10000);
  return ~sum & 0xffff;
}
