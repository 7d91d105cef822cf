const LF = 10;
const CR = 13;
const DOT = 46;

/** Where the next CRLF stands that a dot follows; where there is none, the last place where one may begin. */
export function nextLineDot(octets: Uint8Array, from: number): number {
  // Every third octet is looked at: one that is none of the three stands in no CR LF dot, and neither do its neighbours.
  let at = from + 2;
  while (at < octets.length) {
    const octet = octets[at] as number;
    if (octet > DOT || octet < LF) at += 3;
    else if (octet === LF) at += 1;
    else if (octet === CR) at += 2;
    else if (octet === DOT && octets[at - 1] === LF && octets[at - 2] === CR) return at - 2;
    else at += 3;
  }
  return Math.max(from, octets.length - 2);
}

/** Of fewer octets it is not worth while to make words. */
const FEW = 64;

/** The octets as words of four; undefined where they are few. */
export const wordsOf = (octets: Uint8Array): DataView | undefined =>
  octets.length < FEW ? undefined : new DataView(octets.buffer, octets.byteOffset, octets.length);

// Taking 14 from each octet of a word sets the highest bit where it was less, and had not been set before.
const FOURTEENS = 0x0e0e0e0e;
const HIGHEST = 0x80808080;

/** Where the next octet up to CR stands, or the end: in plain text that is where a line ends. Eight are looked at at once. */
export function nextControl(octets: Uint8Array, words: DataView | undefined, from: number): number {
  const lastEight = octets.length - 8;
  let at = from;
  while (words !== undefined && at <= lastEight) {
    const four = words.getInt32(at);
    const more = words.getInt32(at + 4);
    const fewer = (four - FOURTEENS) | (more - FOURTEENS);
    // In ASCII the first look tells; of octets beyond it the highest bit was set before.
    if (
      (fewer & HIGHEST) !== 0 &&
      ((((four - FOURTEENS) & ~four) | ((more - FOURTEENS) & ~more)) & HIGHEST) !== 0
    )
      break;
    at += 8;
  }
  while (at < octets.length && (octets[at] as number) > CR) at++;
  return at;
}

/** What a server takes for more than text. */
export interface TextRules {
  readonly seesNul: boolean;
  /** Octets of the longest line, its CRLF not counted; 0 where a line may be as long as it likes. */
  readonly longestLine: number;
}

/** Is it a CR, an LF, or a NUL where such is more than text? */
export const isEndOfText = (octet: number, { seesNul }: TextRules): boolean =>
  octet === CR || octet === LF || (octet === 0 && seesNul);

/** Where the lines of plain text end, the first of which begins at `line` and is read from `from` on: at the line that begins with
 *  a dot, has something else than text in it, is too long or is not whole. */
export function afterPlainLines(
  octets: Uint8Array,
  words: DataView | undefined,
  line: number,
  from: number,
  rules: TextRules,
): number {
  let begin = line;
  let at = from;
  for (;;) {
    at = nextControl(octets, words, at);
    const octet = octets[at];
    if (octet === CR && octets[at + 1] === LF) {
      if (rules.longestLine > 0 && at - begin > rules.longestLine) return begin;
      at += 2;
      begin = at;
      if (octets[at] === DOT) return begin;
    } else if (octet === undefined || isEndOfText(octet, rules)) return begin;
    else at++;
  }
}

/** A view of a stretch. Node's own buffers take three times as long to make one (measured, Node 20). */
export const view = (octets: Uint8Array, from: number, to: number): Uint8Array =>
  from === 0 && to === octets.length
    ? octets
    : new Uint8Array(octets.buffer, octets.byteOffset + from, to - from);
