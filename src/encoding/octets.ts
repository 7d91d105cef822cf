/** A string whose every code unit is one octet, as the bytes that a socket takes. */
export function bytesOf(octets: string): Uint8Array {
  const bytes = new Uint8Array(octets.length);
  for (let i = 0; i < octets.length; i++) bytes[i] = octets.charCodeAt(i);
  return bytes;
}

/** Bytes, or a stretch of them, as a string whose every code unit is one octet. */
export function octetsOf(bytes: Uint8Array, from = 0, to = bytes.length): string {
  // Eight at a time: one call for all takes an array made for it, one call for each takes three times as long (measured).
  let octets = '';
  let at = from;
  for (; at + 8 <= to; at += 8) octets += eight(bytes, at);
  for (; at < to; at++) octets += String.fromCharCode(bytes[at] as number);
  return octets;
}

const eight = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(
    bytes[at] as number,
    bytes[at + 1] as number,
    bytes[at + 2] as number,
    bytes[at + 3] as number,
    bytes[at + 4] as number,
    bytes[at + 5] as number,
    bytes[at + 6] as number,
    bytes[at + 7] as number,
  );
