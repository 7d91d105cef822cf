const LF = 10;
const CR = 13;

/** Octets of a header section that are looked at: none goes further. */
export const HEADER_LIMIT = 65_536;

const isCrlf = (content: Uint8Array, at: number): boolean => content[at] === CR && content[at + 1] === LF;

/** Where the header section of a letter ends: before the first empty line. */
// RFC 5322 §2.1
export function headerEnd(content: Uint8Array): number {
  if (isCrlf(content, 0)) return 0;
  const most = Math.min(content.length, HEADER_LIMIT);
  for (let at = content.indexOf(LF); at >= 0 && at < most; at = content.indexOf(LF, at + 1)) {
    if (content[at - 1] === CR && isCrlf(content, at + 1)) return at + 1;
  }
  return most;
}
