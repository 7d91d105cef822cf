/** Arguments that one call may take on every engine's stack. */
const SLICE = 8192;

/** A string whose every code unit is one octet, as the bytes that a socket takes. */
export function bytesOf(octets: string): Uint8Array {
  const bytes = new Uint8Array(octets.length);
  for (let i = 0; i < octets.length; i++) bytes[i] = octets.charCodeAt(i);
  return bytes;
}

/** Bytes, or a stretch of them, as a string whose every code unit is one octet. */
export function octetsOf(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let octets = '';
  for (let at = from; at < to; at += SLICE) {
    const end = Math.min(at + SLICE, to);
    const slice = end - at === bytes.length ? bytes : bytes.subarray(at, end);
    // apply takes any array-like; its type asks for a true array, which would be a copy.
    octets += String.fromCharCode.apply(undefined, slice as unknown as number[]);
  }
  return octets;
}
