/** A number below 2^8, 2^16 or 2^32 as octets, the most significant first: the order of the network. */
export const u8 = (value: number): string => String.fromCharCode(value & 255);
export const u16 = (value: number): string => u8(value >>> 8) + u8(value);
export const u32 = (value: number): string => u16(value >>> 16) + u16(value);

/** The same, 24 bits wide. */
export const u24 = (value: number): string => u8(value >>> 16) + u16(value);

/** A text and before it how many octets it has, in 8, 16 or 24 bits: how TLS writes everything whose length may differ. */
// RFC 8446 §3.4
export const in8 = (octets: string): string => u8(octets.length) + octets;
export const in16 = (octets: string): string => u16(octets.length) + octets;
export const in24 = (octets: string): string => u24(octets.length) + octets;
