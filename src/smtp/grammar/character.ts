import { utf8NonAscii } from '#encoding/utf8.ts';

// One bit a class, so that classes can be joined by `|`.
/** A letter or a digit. */
export const LET_DIG = 1;
/** The hyphen of domain labels and keywords. */
export const HYPHEN = 2;
/** The dot between atoms and labels. */
export const DOT = 4;
/** What a word without quotation marks may hold. */
export const ATEXT = 8;
/** What may stand between quotation marks as it is. */
export const QTEXT = 16;
/** What an address literal may hold between its brackets. */
export const DCONTENT = 32;
/** What the value of a parameter may hold. */
export const ESMTP_VALUE = 64;

const CLASSES = new Uint8Array(128);

/** All classes of an octet; above ASCII there are none. */
const classesOf = (code: number): number => CLASSES[code] ?? 0;

function assign(characterClass: number, from: number, to = from): void {
  for (let code = from; code <= to; code++) CLASSES[code] = classesOf(code) | characterClass;
}

// RFC 5234 §B.1
assign(LET_DIG | ATEXT, 0x30, 0x39);
assign(LET_DIG | ATEXT, 0x41, 0x5a);
assign(LET_DIG | ATEXT, 0x61, 0x7a);
assign(HYPHEN, 0x2d);
assign(DOT, 0x2e);
// RFC 5322 §3.2.3
for (const sign of "!#$%&'*+-/=?^_`{|}~") assign(ATEXT, sign.charCodeAt(0));
// RFC 5321 §4.1.2: qtextSMTP, everything printable but the quotation mark and the backslash
assign(QTEXT, 32, 33);
assign(QTEXT, 35, 91);
assign(QTEXT, 93, 126);
// RFC 5321 §4.1.3
assign(DCONTENT, 33, 90);
assign(DCONTENT, 94, 126);
// RFC 5321 §4.1.2: esmtp-value, everything printable but space and the equals sign
assign(ESMTP_VALUE, 33, 60);
assign(ESMTP_VALUE, 62, 126);

/** Which characters an address may hold: ASCII alone, or with the SMTPUTF8 extension all of Unicode. */
// RFC 6531 §3.3
export interface Repertoire {
  readonly utf8: boolean;
}

/** The repertoire of RFC 5321. */
export const ASCII: Repertoire = { utf8: false };

/** All classes of the octet that stands here; none behind the end. */
export const classesAt = (text: string, at: number): number =>
  at < text.length ? classesOf(text.charCodeAt(at)) : 0;

/** Does an octet of one of these classes stand here? */
export const stands = (text: string, at: number, classes: number): boolean =>
  at < text.length && (classesOf(text.charCodeAt(at)) & classes) !== 0;

/** How many octets the character takes that stands here, if it may: one of the classes, or more in UTF-8. */
function width(text: string, at: number, classes: number, utf8: boolean): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (classesOf(code) & classes) === 0 ? 0 : 1;
  return utf8 ? utf8NonAscii(text, at) : 0;
}

/** The offset after all characters of these classes that stand here in a row. */
export function runOf(text: string, at: number, classes: number, { utf8 }: Repertoire = ASCII): number {
  let end = at;
  while (end < text.length) {
    const octets = width(text, end, classes, utf8);
    if (octets === 0) break;
    end += octets;
  }
  return end;
}

/** A space or a tab: what RFC 5321 §4.1.1 calls white space. */
export const isWhiteSpace = (text: string, at: number): boolean => {
  const code = at < text.length ? text.charCodeAt(at) : 0;
  return code === 0x20 || code === 0x09;
};
