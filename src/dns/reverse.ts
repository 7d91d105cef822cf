import { addressOctets } from './address.ts';

const hexDigits = (octets: readonly number[]): readonly string[] =>
  octets.flatMap((octet) => [(octet >> 4).toString(16), (octet & 15).toString(16)]);

/** The parts of an address from the last to the first: what stands before `in-addr.arpa` or a blocklist's name. */
function reversed(address: string): string | undefined {
  const octets = addressOctets(address);
  if (octets === undefined) return undefined;
  return (octets.length === 4 ? octets.map(String) : hexDigits(octets)).toReversed().join('.');
}

/** Where the PTR record of an address stands; undefined for what is no address. */
// RFC 1035 §3.5, RFC 3596 §2.5
export function reverseName(address: string): string | undefined {
  const parts = reversed(address);
  if (parts === undefined) return undefined;
  return `${parts}.${address.includes(':') ? 'ip6' : 'in-addr'}.arpa`;
}

/** The name under which a blocklist has an A record if it lists the address; undefined for what is no address. */
// RFC 5782 §2.1, §2.4
export function dnsblName(address: string, zoneName: string): string | undefined {
  const parts = reversed(address);
  return parts === undefined ? undefined : `${parts}.${zoneName}`;
}
