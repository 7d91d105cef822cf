import { addressOctets } from '#dns/address.ts';
import { checksum } from './checksum.ts';
import { u8, u16, u32 } from './number.ts';

/** Both ends of a way through the internet, as octets: 4 each, or 16 each. */
export interface Way {
  readonly from: string;
  readonly to: string;
}

const TCP = 6;
const MAPPED = `${'\0'.repeat(10)}\xff\xff`;
/** "This host": what stands where a set-up names no address that can be read. */
// RFC 1122 §3.2.1.3
const UNKNOWN = '\0\0\0\0';

const read = (address: string): string => {
  const octets = addressOctets(address);
  return octets === undefined ? UNKNOWN : String.fromCharCode(...octets);
};

/** The way between two addresses. Where only one of them is IPv6, the other is written as IPv6 too. */
// RFC 4291 §2.5.5.2
export function wayBetween(from: string, to: string): Way {
  const [one, other] = [read(from), read(to)];
  if (one.length === other.length) return { from: one, to: other };
  const wide = (octets: string) => (octets.length === 4 ? MAPPED + octets : octets);
  return { from: wide(one), to: wide(other) };
}

/** Is it a way through IPv6? */
export const isWide = ({ from }: Way): boolean => from.length === 16;

/** What TCP adds to its checksum, so that a segment that has gone astray is noticed. */
// RFC 9293 §3.1, RFC 8200 §8.1
export const pseudoHeader = (way: Way, length: number): string =>
  way.from + way.to + (isWide(way) ? u32(length) + u32(TCP) : u16(TCP) + u16(length));

// RFC 791 §3.1
function header4({ from, to }: Way, length: number, identification: number): string {
  const dontFragment = 0x4000;
  const before = `\x45\0${u16(20 + length)}${u16(identification)}${u16(dontFragment)}\x40${u8(TCP)}`;
  return before + u16(checksum(`${before}\0\0${from}${to}`)) + from + to;
}

// RFC 8200 §3
const header6 = ({ from, to }: Way, length: number): string =>
  `\x60\0\0\0${u16(length)}${u8(TCP)}\x40${from}${to}`;

/** A TCP segment in the IP packet that carries it. `identification` tells the packets of IPv4 apart. */
export const datagram = (way: Way, segment: string, identification: number): string =>
  (isWide(way) ? header6(way, segment.length) : header4(way, segment.length, identification)) + segment;
