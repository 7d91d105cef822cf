/** A link that is longer is cut by some programs on its way. */
const SAFE = 2_000;
/** What a QR code of version 25 holds at the lowest correction; a larger one has cells too fine for a telephone. */
export const QR_MOST = 1_273;

/** What a link of this length fits in: the key of its words. */
export function linkFits(length: number): 'qr' | 'mail' | 'file' {
  if (length <= QR_MOST) return 'qr';
  return length <= SAFE ? 'mail' : 'file';
}
