/** Most octets of text that one TLS record carries. */
// RFC 8446 §5.1
const MOST = 16_384;

/** What a record adds: its header of 5 octets, the type of what is inside, and the 16 octets of the seal. */
// RFC 8446 §5.2
const OVERHEAD = 5 + 1 + 16;

/** How many octets somebody at the wire sees where so many octets of text pass under TLS. That is all there is to see. */
// RFC 8446 §5.2
export const sealedOctets = (octets: number): number => octets + OVERHEAD * Math.ceil(octets / MOST);

/** The mark of what has passed under TLS; what has passed in the clear has none. */
export const seal = (tls: boolean, octets: number): { readonly tls?: true; readonly octets?: number } =>
  tls ? { tls: true, octets: sealedOctets(octets) } : {};
