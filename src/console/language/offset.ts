/** The offset in a Unicode text at which its UTF-8 spelling has reached so many octets. */
export function unitAt(text: string, octets: number): number {
  let units = 0;
  let left = octets;
  for (const character of text) {
    if (left <= 0) break;
    left -= octetsIn(character.codePointAt(0) as number);
    units += character.length;
  }
  return units;
}

// RFC 3629 §3
function octetsIn(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
