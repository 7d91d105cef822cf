import { decodeBase64 } from '#encoding/base64.ts';
import { decodeQ, decodeQuotedPrintable } from '#encoding/quoted-printable.ts';
import { fieldValue, type HeaderField, header } from './header.ts';
import { DEEPEST, firstWord, partsIn } from './multipart.ts';

/** What a letter says, as octets: its Subject and the text of its body. */
export interface Readable {
  readonly subject: string;
  readonly body: string;
}

const fromBase64 = (text: string): string => {
  const letters = text.replace(/[^A-Za-z0-9+/]/g, '');
  return decodeBase64(letters.padEnd(Math.ceil(letters.length / 4) * 4, '=')) ?? '';
};

const ENCODED_WORD = /=\?[^?\s]+\?([BbQq])\?([^?\s]*)\?=/g;

/** A field value with its encoded words decoded; white space between two of them is not part of the text. */
// RFC 2047 §2, §6.2
export const withoutEncodedWords = (value: string): string =>
  value
    .replace(/(\?=)[ \t\r\n]+(?==\?)/g, '$1')
    .replace(ENCODED_WORD, (_, encoding: string, text: string) =>
      encoding.toUpperCase() === 'B' ? fromBase64(text) : decodeQ(text),
    );

// RFC 2045 §6.1
function decoded(body: string, fields: readonly HeaderField[]): string {
  switch (firstWord(fieldValue(fields, 'Content-Transfer-Encoding') ?? '')) {
    case 'base64':
      return fromBase64(body);
    case 'quoted-printable':
      return decodeQuotedPrintable(body);
    default:
      return body;
  }
}

/** The text of a letter or of a part, decoded; of one that has parts, theirs one after another. */
// RFC 2046 §5.1
function textOf(content: string, depth: number): string {
  const { fields, bodyAt } = header(content);
  const body = content.slice(bodyAt);
  const type = fieldValue(fields, 'Content-Type') ?? 'text/plain';
  const parts = depth === DEEPEST ? undefined : partsIn(body, type);
  if (parts === undefined) return firstWord(type).startsWith('text/') ? decoded(body, fields) : '';
  return parts.map((part) => textOf(part, depth + 1)).join('\r\n');
}

/** A letter as its reader sees it: encoded words, base64 and quoted-printable decoded, of several parts those that are text. */
export const decodedLetter = (content: string): Readable => ({
  subject: withoutEncodedWords(fieldValue(header(content).fields, 'Subject') ?? ''),
  body: textOf(content, 0),
});

/** A letter as it stands on the wire. */
export function rawLetter(content: string): Readable {
  const { fields, bodyAt } = header(content);
  return { subject: fieldValue(fields, 'Subject') ?? '', body: content.slice(bodyAt) };
}
