/** A string whose every code unit is one octet, as the bytes that a socket takes. */
export function bytesOf(octets: string): Uint8Array {
  const bytes = new Uint8Array(octets.length);
  for (let i = 0; i < octets.length; i++) bytes[i] = octets.charCodeAt(i);
  return bytes;
}

/** So many code units go into one call: each is an argument, and arguments lie on the stack. */
const AT_ONCE = 1024;

/** Bytes, or a stretch of them, as a string whose every code unit is one octet. */
export function octetsOf(bytes: Uint8Array, from = 0, to = bytes.length): string {
  if (to - from === 4) return four(bytes, from);
  if (to - from <= AT_ONCE) return stretch(bytes, from, to);
  let octets = '';
  for (let at = from; at < to; at += AT_ONCE) octets += stretch(bytes, at, Math.min(to, at + AT_ONCE));
  return octets;
}

/** Most verbs are of four letters, and many lines are a verb and no more. */
const four = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(
    bytes[at] as number,
    bytes[at + 1] as number,
    bytes[at + 2] as number,
    bytes[at + 3] as number,
  );

/** Up to so many octets are put down in an array that is kept for that length: most lines are short. */
const SHORT = 64;
const sheets = Array.from({ length: SHORT + 1 }, (_, length) => new Array<number>(length).fill(0));

// An ordinary array is quicker here than the bytes themselves, which V8 would read one by one (measured, Node 20).
function stretch(bytes: Uint8Array, from: number, to: number): string {
  const length = Math.max(0, to - from);
  const codes = sheets[length] ?? new Array<number>(length);
  for (let i = 0; i < length; i++) codes[i] = bytes[from + i] as number;
  return String.fromCharCode.apply(undefined, codes);
}
