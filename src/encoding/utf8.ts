/** What stands for text that cannot be read. */
const REPLACEMENT = 0xfffd;

/** How a sequence goes on after its first octet: its length, and between what the second octet may lie. */
interface Lead {
  readonly length: number;
  readonly lowest: number;
  readonly highest: number;
}

const lead = (length: number, lowest = 0x80, highest = 0xbf): Lead => ({ length, lowest, highest });
const TWO = lead(2);
const THREE = lead(3);
const FOUR = lead(4);

/** The leads whose second octet is restricted, so that nothing is overlong, a surrogate or beyond U+10FFFF. */
// RFC 3629 §4
const RESTRICTED: Readonly<Record<number, Lead>> = {
  224: lead(3, 0xa0),
  237: lead(3, 0x80, 0x9f),
  240: lead(4, 0x90),
  244: lead(4, 0x80, 0x8f),
};

function leadOf(octet: number): Lead | undefined {
  if (octet < 0xc2 || octet > 0xf4) return undefined;
  if (octet < 0xe0) return TWO;
  return RESTRICTED[octet] ?? (octet < 0xf0 ? THREE : FOUR);
}

/** Of the sequence that an octet above 127 begins: how many octets are as they must be, and is it whole? */
function sequence(octets: string, at: number): { readonly length: number; readonly whole: boolean } {
  const first = leadOf(octets.charCodeAt(at));
  if (first === undefined) return { length: 1, whole: false };
  for (let i = 1; i < first.length; i++) {
    const octet = octets.charCodeAt(at + i);
    const lowest = i === 1 ? first.lowest : 0x80;
    const highest = i === 1 ? first.highest : 0xbf;
    // Past the end charCodeAt gives NaN, which lies between nothing.
    if (!(octet >= lowest && octet <= highest)) return { length: i, whole: false };
  }
  return { length: first.length, whole: true };
}

/** The length of the well-formed UTF-8 sequence above ASCII that begins here; 0 where none does. */
// RFC 6532 §3.1: UTF8-non-ascii
export function utf8NonAscii(octets: string, at: number): number {
  const { length, whole } = sequence(octets, at);
  return whole ? length : 0;
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Is there nothing in it beyond ASCII? */
export const isAscii = (text: string): boolean => !BEYOND_ASCII.test(text);

/** Is every octet part of well-formed UTF-8? */
// RFC 3629 §4
export function isUtf8(octets: string): boolean {
  for (let at = 0; at < octets.length; ) {
    const length = octets.charCodeAt(at) < 0x80 ? 1 : utf8NonAscii(octets, at);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

const trailing = (point: number, shift: number): number => 0x80 | ((point >> shift) & 0x3f);

function sequenceOf(point: number): string {
  if (point < 0x800) return String.fromCharCode(0xc0 | (point >> 6), trailing(point, 0));
  if (point < 0x10000) {
    return String.fromCharCode(0xe0 | (point >> 12), trailing(point, 6), trailing(point, 0));
  }
  const start = 0xf0 | (point >> 18);
  return String.fromCharCode(start, trailing(point, 12), trailing(point, 6), trailing(point, 0));
}

const isSurrogate = (point: number): boolean => point >= 0xd800 && point <= 0xdfff;

/** Unicode text as UTF-8, each code unit of the result one octet. A lone surrogate becomes U+FFFD. */
// RFC 3629 §3
export function toOctets(text: string): string {
  let octets = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x80) continue;
    const point = text.codePointAt(at) as number;
    octets += text.slice(from, at) + sequenceOf(isSurrogate(point) ? REPLACEMENT : point);
    if (point > 0xffff) at++;
    from = at + 1;
  }
  return from === 0 ? text : octets + text.slice(from);
}

function pointOf(octets: string, at: number, length: number): number {
  let point = octets.charCodeAt(at) & (0x7f >> length);
  for (let i = 1; i < length; i++) point = (point << 6) | (octets.charCodeAt(at + i) & 0x3f);
  return point;
}

/** The text that UTF-8 octets stand for. Each sequence that breaks off or cannot be becomes one U+FFFD, as in browsers. */
// RFC 3629 §3
export function fromOctets(octets: string): string {
  let text = '';
  let from = 0;
  for (let at = 0; at < octets.length; ) {
    if (octets.charCodeAt(at) < 0x80) {
      at++;
      continue;
    }
    const { length, whole } = sequence(octets, at);
    text += octets.slice(from, at) + String.fromCodePoint(whole ? pointOf(octets, at, length) : REPLACEMENT);
    at += length;
    from = at;
  }
  return from === 0 ? octets : text + octets.slice(from);
}
