const IPV4 = /^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}$/;
const GROUP = /^[0-9A-Fa-f]{1,4}$/;
/** The longest spelling of an IPv6 address: six groups and an embedded IPv4 address. */
const LONGEST = 45;

function ipv4Octets(text: string): readonly number[] | undefined {
  if (text.length > LONGEST || !IPV4.test(text)) return undefined;
  const octets = text.split('.').map(Number);
  return octets.every((octet) => octet <= 255) ? octets : undefined;
}

/** `::ffff:192.0.2.1` → `::ffff:c000:0201`, so that only groups are left to be read; '' for nonsense. */
function withoutEmbeddedIpv4(text: string): string {
  const colon = text.lastIndexOf(':') + 1;
  if (!text.includes('.', colon)) return text;
  const octets = ipv4Octets(text.slice(colon)) ?? [];
  const digits = octets.map((octet) => octet.toString(16).padStart(2, '0')).join('');
  return digits === '' ? '' : `${text.slice(0, colon)}${digits.slice(0, 4)}:${digits.slice(4)}`;
}

const groupsOf = (half = ''): readonly string[] => (half === '' ? [] : half.split(':'));

// RFC 4291 §2.2
function ipv6Octets(text: string): readonly number[] | undefined {
  if (text.length > LONGEST) return undefined;
  const halves = withoutEmbeddedIpv4(text).split('::');
  const head = groupsOf(halves[0]);
  const tail = groupsOf(halves[1]);
  const missing = 8 - head.length - tail.length;
  if (halves.length > 2 || (halves.length === 2 ? missing < 1 : missing !== 0)) return undefined;
  if (![...head, ...tail].every((group) => GROUP.test(group))) return undefined;
  const groups = [...head, ...Array<string>(missing).fill('0'), ...tail];
  return groups.map((group) => Number.parseInt(group, 16)).flatMap((group) => [group >> 8, group & 255]);
}

/** The octets of an IPv4 (4) or IPv6 (16) address; undefined for anything else. */
export const addressOctets = (text: string): readonly number[] | undefined =>
  ipv4Octets(text) ?? ipv6Octets(text);

/** Is it an IPv4 address, four numbers without leading zeros? */
export const isIpv4 = (text: string): boolean => ipv4Octets(text) !== undefined;

/** Is it an IPv6 address, in any of its spellings? */
export const isIpv6 = (text: string): boolean => ipv6Octets(text) !== undefined;

const bits = (octets: readonly number[]): string =>
  octets.map((octet) => octet.toString(2).padStart(8, '0')).join('');

/** The prefix length behind the slash; the whole address where there is none; undefined for nonsense. */
function prefixLength(cidr: string, slash: number, most: number): number | undefined {
  if (slash === -1) return most;
  const digits = cidr.slice(slash + 1);
  return /^\d{1,3}$/.test(digits) && Number(digits) <= most ? Number(digits) : undefined;
}

/** Does the address lie in the network `192.0.2.0/24`, `2001:db8::/32`, or is it the one address `192.0.2.1`? */
// RFC 4632 §3.1, RFC 4291 §2.3
export function inNetwork(address: string, cidr: string): boolean {
  const slash = cidr.indexOf('/');
  const octets = addressOctets(address);
  const network = addressOctets(slash === -1 ? cidr : cidr.slice(0, slash));
  if (octets === undefined || octets.length !== network?.length) return false;
  const length = prefixLength(cidr, slash, octets.length * 8);
  return length !== undefined && bits(octets).slice(0, length) === bits(network).slice(0, length);
}
