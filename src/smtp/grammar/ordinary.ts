import type { Mailbox } from '../model/path.ts';
import { ATEXT, classesAt, DOT, HYPHEN, LET_DIG } from './character.ts';

// Nearly every address is a few atoms, an at sign and a few labels. Such a one is read here at one go, and whatever else
// stands there is left to the grammar proper, which says what is wrong with it and where.

const MINUS = 45;

/** Where plain labels with dots between them end; -1 for whatever needs a closer look. */
// RFC 5321 §4.1.2: Domain; §4.5.3.1.2, RFC 1035 §2.3.4: its lengths
export function plainDomainEnd(text: string, from: number): number {
  let label = from;
  for (let at = from; ; at++) {
    const classes = classesAt(text, at);
    if ((classes & LET_DIG) !== 0) continue;
    const isInside = at > label;
    if ((classes & HYPHEN) !== 0 && isInside) continue;
    if (!isInside || at - label > 63 || text.charCodeAt(at - 1) === MINUS) return -1;
    if ((classes & DOT) === 0) return (classes & ATEXT) !== 0 || at - from > 255 ? -1 : at;
    label = at + 1;
  }
}

/** Where atoms with dots between them end; -1 for whatever needs a closer look. */
// RFC 5321 §4.1.2: Dot-string; §4.5.3.1.1: its length
function plainLocalPartEnd(text: string, from: number): number {
  let atom = from;
  for (let at = from; ; at++) {
    const classes = classesAt(text, at);
    if ((classes & ATEXT) !== 0) continue;
    if (at === atom) return -1;
    if ((classes & DOT) === 0) return at - from > 64 ? -1 : at;
    atom = at + 1;
  }
}

/** An address in brackets, and the offset after them. */
export interface Bracketed {
  readonly mailbox: Mailbox;
  readonly end: number;
}

/** Reads `<local-part@domain>`, if that is what begins at this offset. */
// RFC 5321 §4.1.2: Path; §4.5.3.1.3: its length
export function plainPath(text: string, at: number): Bracketed | undefined {
  if (text[at] !== '<') return undefined;
  const sign = plainLocalPartEnd(text, at + 1);
  if (sign < 0 || text[sign] !== '@') return undefined;
  const close = plainDomainEnd(text, sign + 1);
  if (close < 0 || text[close] !== '>' || close + 1 - at > 256) return undefined;
  return {
    mailbox: { localPart: text.slice(at + 1, sign), domain: text.slice(sign + 1, close) },
    end: close + 1,
  };
}
