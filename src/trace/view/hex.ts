/** A row of a hex dump: where it begins, the octets as two digits each, and as text where they can be read. */
export interface HexRow {
  readonly offset: string;
  readonly hex: string;
  readonly text: string;
}

const two = (octet: number): string => octet.toString(16).padStart(2, '0');

const legible = (octets: string): string => octets.replace(/[^ -~]/g, '.');

/** The octets of a row, parted in the middle as hex dumps are. */
function digits(octets: string, width: number): string {
  const all = [...octets].map((octet) => two(octet.charCodeAt(0)));
  const left = all.slice(0, width / 2).join(' ');
  const right = all.slice(width / 2).join(' ');
  return right === '' ? left : `${left}  ${right}`;
}

/** Octets as a hex dump, so many a row; the first one stands at that offset of its stream. */
export function hexRows(octets: string, start: number, width: number): readonly HexRow[] {
  const rows: HexRow[] = [];
  for (let at = 0; at < octets.length; at += width) {
    const row = octets.slice(at, at + width);
    rows.push({
      offset: (start + at).toString(16).padStart(4, '0'),
      hex: digits(row, width),
      text: legible(row),
    });
  }
  return rows;
}
