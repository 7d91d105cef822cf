import type { lineEndsOf } from '../policy/line-ends.ts';
import { append, type Content, type Loose } from './content.ts';
import { afterPlainLines, isEndOfText, type TextRules, view, wordsOf } from './find.ts';
import type { Scan } from './scan.ts';

const NUL = 0;
const LF = 10;
const CR = 13;
const DOT = 46;
const CRLF = Uint8Array.of(CR, LF);
const SPACE = Uint8Array.of(32);
const LONE_CR = Uint8Array.of(CR);
const LONE_LF = Uint8Array.of(LF);
const NOTHING = new Uint8Array(0);

type LineEnds = ReturnType<typeof lineEndsOf>;

/** What is made of octets that a letter should not hold. */
export type Rules = LineEnds & TextRules;

/** The rules that follow from how a server has its line ends set. */
export const rulesOf = (lineEnds: LineEnds): Rules => ({
  ...lineEnds,
  seesNul: lineEnds.nul === 'cut' || lineEnds.nul === 'drop',
});

const START: Loose = {
  atStart: true,
  isDot: false,
  crs: 0,
  afterCrlf: true,
  isCut: false,
  bare: '',
  length: 0,
};

/** One pass over some octets: the place in the letter, and what is kept of them. */
interface Pass {
  place: Loose;
  readonly pieces: Uint8Array[];
  readonly octets: Uint8Array;
  readonly words: DataView | undefined;
  /** Where the octets begin that are kept as they stand and have not been put away. */
  kept: number;
  /** Where the next LF, CR and NUL stand, each looked for once: else a letter without one would be read again for every line. */
  readonly ahead: [lf: number, cr: number, nul: number];
}

/** Pieces as one; a single one stays as it is. */
function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Does this server make something else of lone CRs, LFs or NULs than parts of the text? */
export const isLooseLetter = ({ bareLf, bareCr, seesNul, longestLine }: Rules): boolean =>
  bareLf !== 'keep' || bareCr !== 'keep' || seesNul || longestLine > 0;

/** Puts away what was kept up to here, then something in place of what follows up to `next`. */
function replace(pass: Pass, at: number, octets: Uint8Array, next: number): void {
  if (at > pass.kept) pass.pieces.push(pass.octets.subarray(pass.kept, at));
  if (octets.length > 0) pass.pieces.push(octets);
  pass.kept = next;
}

/** CRs that no LF followed. */
function loneCrs(pass: Pass, count: number, rules: Rules): void {
  const bare =
    count > 0 && (rules.bareCr === 'refuse' || rules.bareCr === 'hang-up') ? 'CR' : pass.place.bare;
  const octets = rules.bareCr === 'space' ? SPACE : rules.bareCr === 'normalise' ? CRLF : LONE_CR;
  for (let i = 0; i < count; i++) pass.pieces.push(octets);
  pass.place = { ...pass.place, crs: 0, atStart: false, isDot: false, bare };
}

/** A line has ended. Is it the one that ends the letter? */
function lineEnded(pass: Pass, at: number, isCrlf: boolean, rules: Rules): boolean {
  const { place } = pass;
  const isFull = isCrlf && place.afterCrlf;
  const fresh: Loose = { ...START, bare: place.bare, afterCrlf: isCrlf };
  if (!place.isDot) {
    pass.place = fresh;
    return false;
  }
  // The line of a dot is dropped. With a lone LF before it or behind it may not end the letter.
  pass.pieces.pop();
  pass.kept = at + 1;
  pass.place = fresh;
  return isFull || rules.bareLf === 'end';
}

/** An LF; `crs` CRs stand right before it. */
function feed(pass: Pass, at: number, crs: number, rules: Rules): boolean {
  const isBare = crs === 0;
  if (isBare && (rules.bareLf === 'space' || rules.bareLf === 'keep')) {
    replace(pass, at, rules.bareLf === 'space' ? SPACE : LONE_LF, at + 1);
    pass.place = { ...pass.place, atStart: false, isDot: false };
    return false;
  }
  if (crs > 1 && !rules.dropsEveryCr) loneCrs(pass, crs - 1, rules);
  const isRefused = isBare && (rules.bareLf === 'refuse' || rules.bareLf === 'hang-up');
  if (isRefused) pass.place = { ...pass.place, bare: 'LF' };
  replace(pass, at, CRLF, at + 1);
  return lineEnded(pass, at, !isBare, rules);
}

const SPECIAL = [LF, CR, NUL] as const;

function specialAfter({ octets, ahead }: Pass, which: 0 | 1 | 2, at: number): number {
  if (ahead[which] >= at) return ahead[which];
  const found = octets.indexOf(SPECIAL[which], at);
  ahead[which] = found < 0 ? octets.length : found;
  return ahead[which];
}

/** The next octet that is more than text. */
function nextSpecial(pass: Pass, at: number, rules: Rules): number {
  const lineEnd = Math.min(specialAfter(pass, 0, at), specialAfter(pass, 1, at));
  return rules.seesNul ? Math.min(lineEnd, specialAfter(pass, 2, at)) : lineEnd;
}

/** Text up to the next CR, LF or NUL; the dot that begins a line is dropped. Returns the offset after it. */
function text(pass: Pass, at: number, rules: Rules): number {
  if (pass.place.crs > 0) loneCrs(pass, pass.place.crs, rules);
  const { atStart, isCut, length } = pass.place;
  const isDot = atStart && pass.octets[at] === DOT;
  const end = isDot ? at + 1 : nextSpecial(pass, at, rules);
  if (isDot) replace(pass, at, NOTHING, at + 1);
  if (isCut) replace(pass, at, NOTHING, end);
  // Where no line is too long nobody asks for it.
  const next = rules.longestLine > 0 ? length + end - at : 0;
  if (isDot || atStart || pass.place.isDot || rules.longestLine > 0)
    pass.place = { ...pass.place, atStart: false, isDot, length: next };
  return end;
}

const isStopped = (place: Loose, rules: Rules): boolean =>
  (place.bare === 'LF' && rules.bareLf === 'hang-up') ||
  (place.bare === 'CR' && rules.bareCr === 'hang-up') ||
  (rules.longestLine > 0 && place.length > rules.longestLine);

/** What has come of a pass that has kept the octets up to `at` and read those up to `read`. */
function finished(
  content: Content,
  pass: Pass,
  at: number,
  read: number,
  ended: boolean,
  rules: Rules,
): Scan {
  if (at > pass.kept) pass.pieces.push(view(pass.octets, pass.kept, at));
  const kept = append(content, joined(pass.pieces), content.place, pass.place);
  if (!isStopped(pass.place, rules)) return { content: kept, read, ended };
  return { content: { ...kept, stop: pass.place.bare || 'length' }, read, ended };
}

/** A CR, an LF or a NUL. Did the letter end? Returns the offset after what was read. */
function special(pass: Pass, at: number, rules: Rules): { readonly next: number; readonly ended: boolean } {
  const { octets, place } = pass;
  const octet = octets[at];
  if (octet === LF) return { next: at + 1, ended: feed(pass, at, place.crs, rules) };
  if (octet === CR && octets[at + 1] === LF && place.crs === 0) {
    if (!place.isDot) {
      pass.place = { ...START, bare: place.bare };
      if (place.isCut) replace(pass, at, NOTHING, at);
      return { next: at + 2, ended: false };
    }
    replace(pass, at, CRLF, at + 2);
    return { next: at + 2, ended: lineEnded(pass, at + 1, true, rules) };
  }
  replace(pass, at, NOTHING, at + 1);
  pass.place =
    octet === CR
      ? { ...place, crs: place.crs + 1 }
      : { ...place, isCut: place.isCut || rules.nul === 'cut', atStart: false, isDot: false };
  return { next: at + 1, ended: false };
}

/** Puts away what was kept, and lets go of the dot that begins this line. */
function unstuff(pass: Pass, at: number): void {
  if (at > pass.kept) pass.pieces.push(view(pass.octets, pass.kept, at));
  pass.kept = at + 1;
}

const isAtLine = ({ atStart, afterCrlf, isDot, isCut, crs, length }: Loose): boolean =>
  atStart && afterCrlf && !isDot && !isCut && crs === 0 && length === 0;

/** Lines of plain text leave the place as it is. Returns the offset after them. */
function plainLines(pass: Pass, from: number, rules: Rules): number {
  const { octets, words } = pass;
  let at = from;
  for (;;) {
    const isDot = octets[at] === DOT;
    if (isDot && octets[at + 1] === CR) return at;
    const next = afterPlainLines(octets, words, at, isDot ? at + 1 : at, rules);
    if (next === at) return at;
    if (isDot) unstuff(pass, at);
    at = next;
  }
}

const isEnd = (octets: Uint8Array, at: number): boolean =>
  octets[at] === DOT && octets[at + 1] === CR && octets[at + 2] === LF;

/** One octet that is more than plain text, or text up to the next. Did the letter end? Returns the offset after what was read. */
function odd(pass: Pass, at: number, rules: Rules): { readonly next: number; readonly ended: boolean } {
  return isEndOfText(pass.octets[at] as number, rules)
    ? special(pass, at, rules)
    : { next: text(pass, at, rules), ended: false };
}

/** Reads on from `from`, looking at each octet that may be more than text. */
function closely(content: Content, pass: Pass, from: number, rules: Rules): Scan {
  const { octets } = pass;
  let at = from;
  while (at < octets.length) {
    if (isAtLine(pass.place)) {
      at = plainLines(pass, at, rules);
      // RFC 5321 §4.1.1.4: whatever else a server takes for the end, this is it
      if (isEnd(octets, at)) return finished(content, pass, at, at + 3, true, rules);
      if (at === octets.length) break;
    }
    const { next, ended } = odd(pass, at, rules);
    at = next;
    if (ended) return finished(content, pass, at, at, true, rules);
    if (isStopped(pass.place, rules)) break;
  }
  return finished(content, pass, at, at, false, rules);
}

/** Reads on in a letter as a server does that makes something of lone CRs and LFs. How it is cut into chunks makes no difference. */
// Not RFC 5321 §4.1.1.4, §2.3.8: only CRLF . CRLF ends a letter
export function looseScan(content: Content, octets: Uint8Array, from: number, rules: Rules): Scan {
  const place = content.loose ?? START;
  const words = wordsOf(octets);
  const isPlain = isAtLine(place) && octets[from] !== DOT;
  const at = isPlain ? afterPlainLines(octets, words, from, from, rules) : from;
  // Most letters are lines of plain text to their end.
  if (isPlain && isEnd(octets, at)) {
    const letter = append(content, view(octets, from, at), content.place, place);
    return { content: letter, read: at + 3, ended: true };
  }
  const pass: Pass = { place, pieces: [], octets, words, kept: from, ahead: [-1, -1, -1] };
  return closely(content, pass, at, rules);
}
