import { EXTENSIONS } from '#smtp/extension/catalogue.ts';
import type { RfcRef } from '#smtp/model/rfc.ts';
import { mechanismAbout } from './command-tokens.ts';
import type { Hover } from './hover.ts';
import { REFERENCES } from './references.ts';

/** Keywords that a server may show and that no extension of ours stands behind. */
const ELSEWHERE = ['BURL', 'NO-SOLICITING', 'PRDR', 'RRVS', 'XFORWARD'] as const;

/** Every keyword of an answer to EHLO that has an explanation. The old spelling of AUTH is known by its equals sign. */
export const KEYWORDS: readonly string[] = [
  ...EXTENSIONS.map(({ keyword }) => (keyword === 'AUTH=LOGIN' ? 'AUTH=' : keyword)),
  ...ELSEWHERE,
];

/** One line of what a server offers. */
export interface Offer {
  readonly keyword: string;
  /** Key of the message that says what it is. */
  readonly about: string;
  readonly rfc: RfcRef | undefined;
}

/** What stands behind a keyword; of a server's own ones there is only the section that allows them. */
function standard(keyword: string): RfcRef | undefined {
  const rfc = EXTENSIONS.find((extension) => extension.keyword === keyword)?.rfc;
  return rfc === 'RFC 5321 §2.2.2' || rfc === 'RFC 5321 §4.1.5' ? undefined : rfc;
}

/** What a line of the answer to EHLO offers. */
// RFC 5321 §4.1.1.1: ehlo-line = ehlo-keyword *( SP ehlo-param )
export function offerOf(line: string): Offer {
  const [word = ''] = line.trim().split(/\s/, 1);
  const keyword = /^auth=/i.test(word) ? 'AUTH=' : word.toUpperCase();
  const about = `hover.keyword.${KEYWORDS.includes(keyword) ? keyword : 'unknown'}`;
  return { keyword: word, about, rfc: standard(keyword) };
}

const MECHANISMS = /^auth[\s=]/i;

/** The stretch of a text between two signs around an offset. */
function stretch(text: string, at: number, sign: RegExp): readonly [from: number, to: number] {
  let from = at;
  let to = at;
  while (from > 0 && !sign.test(text.charAt(from - 1))) from--;
  while (to < text.length && !sign.test(text.charAt(to))) to++;
  return [from, to];
}

/** What stands at an offset of what a server offers: one line of it, or several with commas between them, after a colon perhaps
 *  that says how many they are. */
export function offerHover(text: string, at: number): Hover | undefined {
  const [from, to] = stretch(text, at, /[\s=]/);
  if (from === to || text.includes(': ', at)) return undefined;
  const [start, end] = stretch(text, at, /[,:]/);
  const line = text.slice(start, end).trimStart();
  const begin = end - line.length;
  const offer = offerOf(line);
  const word = text.slice(Math.max(begin, from), Math.min(end, to));
  if (from <= begin || !MECHANISMS.test(line)) {
    const keyword = from <= begin ? offer.keyword : word;
    return {
      from: Math.max(begin, from),
      to: Math.min(end, to),
      about: offer.about,
      facts: { text: keyword },
      rfc: offer.rfc,
    };
  }
  const about = mechanismAbout(word);
  return { from, to: Math.min(end, to), about, facts: { text: word }, rfc: REFERENCES[about] };
}
