import { emptyList, items, type List, listOf, push } from '#memory/list.ts';

/** Where the scan for the end of the letter stands between two octets. */
export type Place = 'line-start' | 'dot' | 'dot-cr' | 'text' | 'cr';

/** Where the scan of a lenient server stands. */
export interface Loose {
  readonly atStart: boolean;
  /** The line so far is a dot, and nothing else. */
  readonly isDot: boolean;
  /** CRs of which it is not known yet what follows them. */
  readonly crs: number;
  /** The line before ended with CRLF. */
  readonly afterCrlf: boolean;
  /** The rest of the line is dropped, behind a NUL. */
  readonly isCut: boolean;
  /** Which of them has stood alone. */
  readonly bare: '' | 'CR' | 'LF';
  /** Octets of the line so far. */
  readonly length: number;
}

/** A letter on its way in: what is to be kept of it, in the pieces in which it came, and how far the scan has got. */
export interface Content {
  readonly parts: List<Uint8Array>;
  /** Octets of the letter so far, kept or not. */
  readonly size: number;
  /** Beyond this many octets nothing is kept any more; the letter will be refused. */
  readonly limit: number;
  readonly place: Place;
  /** Where a lenient scan stands instead. */
  readonly loose: Loose | undefined;
  /** What a server found that hangs up at such things. */
  readonly stop?: 'CR' | 'LF' | 'length';
}

/** No server keeps more than this many octets of one letter, whatever its policy says. */
export const MOST_OCTETS = 67_108_864;

/** No octet yet. The letter begins as if after a CRLF, so that a dot alone can end an empty one. */
export const emptyContent = (limit: number): Content => ({
  parts: emptyList,
  size: 0,
  limit,
  place: 'line-start',
  loose: undefined,
});

/** Adds octets, which is all that there is to do with a chunk. */
export function append(
  content: Content,
  octets: Uint8Array,
  place = content.place,
  loose = content.loose,
): Content {
  const { parts, limit } = content;
  const size = content.size + octets.length;
  if (size > limit) return { parts: emptyList, size, limit, place, loose };
  if (octets.length === 0) return { parts, size, limit, place, loose };
  // Most letters come in one piece.
  return { parts: parts.count === 0 ? listOf(octets) : push(parts, octets), size, limit, place, loose };
}

/** The kept octets of a letter. One that came in one piece is that piece: nobody may change what was received. */
export function octetsOfContent({ parts, size }: Content): Uint8Array {
  if (parts.count === 1) return parts.tree[0] as Uint8Array;
  const pieces = items(parts);
  const whole = new Uint8Array(pieces.length === 0 ? 0 : size);
  let at = 0;
  for (const part of pieces) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
