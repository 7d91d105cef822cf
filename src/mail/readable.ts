import { decodeBase64 } from '#encoding/base64.ts';
import { decodeQ, decodeQuotedPrintable } from '#encoding/quoted-printable.ts';
import { fieldValue, type HeaderField, header } from './header.ts';

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
  switch (fieldValue(fields, 'Content-Transfer-Encoding')?.toLowerCase()) {
    case 'base64':
      return fromBase64(body);
    case 'quoted-printable':
      return decodeQuotedPrintable(body);
    default:
      return body;
  }
}

/** Parts in parts that are looked into: deeper ones nobody reads. */
const MOST_DEEP = 8;

const BOUNDARY = /^multipart\/.*;\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i;

/** The text of a letter or of a part, decoded; of one that has parts, theirs one after another. */
// RFC 2046 §5.1.1
function textOf(content: string, depth: number): string {
  const { fields, bodyAt } = header(content);
  const body = content.slice(bodyAt);
  const type = fieldValue(fields, 'Content-Type') ?? 'text/plain';
  const [, quoted, plain] = BOUNDARY.exec(type) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined || depth === MOST_DEEP)
    return /^text\//i.test(type) ? decoded(body, fields) : '';
  const [, ...parts] = `\r\n${body}`.split(`\r\n--${boundary}`);
  return parts
    .filter((part) => !part.startsWith('--'))
    .map((part) => textOf(part.replace(/^[ \t]*\r\n/, ''), depth + 1))
    .join('\r\n');
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
