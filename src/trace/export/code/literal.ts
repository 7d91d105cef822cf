import { fromOctets, isUtf8 } from '#encoding/utf8.ts';

/** Characters that cannot be seen, or turn the order of those around them: nobody should meet them in a program unawares. */
export const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** How a language writes a text between quotation marks. */
export interface Quotation {
  readonly mark: string;
  /** What a backslash is put before. */
  readonly special: RegExp;
  /** A character by its number. */
  point(point: number): string;
}

/** A number in hexadecimal, at least so long. */
export const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

const seen = (character: string, { point }: Quotation): string =>
  character === '\t' ? '\\t' : point(character.codePointAt(0) as number);

/** The text as a literal of the language. */
export const literal = (text: string, quotation: Quotation): string => {
  const { mark, special } = quotation;
  const body = text.replace(special, '\\$&').replace(UNSEEN, (character) => seen(character, quotation));
  return `${mark}${body}${mark}`;
};

/** The same for octets that are no text: each above ASCII by its number. */
export const octetLiteral = (octets: string, { mark, special }: Quotation): string => {
  const body = octets
    .replace(special, '\\$&')
    .replace(/[^\x20-\x7e]/g, (octet) => `\\x${hex(octet.charCodeAt(0), 2)}`);
  return `${mark}${body}${mark}`;
};

/** The content as lines: text if it can be read as UTF-8, and otherwise octets. */
export interface Lines {
  readonly isText: boolean;
  /** Without the CRLF that ends each. */
  readonly lines: readonly string[];
  /** What stands after the last CRLF. */
  readonly rest: string;
}

/** Parts a content at each CRLF. */
export function linesOf(content: string): Lines {
  const isText = isUtf8(content);
  const all = (isText ? fromOctets(content) : content).split('\r\n');
  return { isText, lines: all.slice(0, -1), rest: all.at(-1) as string };
}

/** The content as it goes over the wire, up to the dot that ends it. */
// RFC 5321 §4.5.2
export const stuffed = (content: string): string => `${content.replace(/^\.|(?<=\r\n)\./g, '..')}.`;

/** Lines, each further to the right. */
export const indented = (lines: readonly string[], by: string): readonly string[] =>
  lines.map((line) => (line === '' ? line : by + line));

/** A host as URLs have it: an IPv6 address in brackets. */
// RFC 3986 §3.2.2
export const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host);

/** Host and port. */
export const hostAndPort = (host: string, port: number): string => `${bracketed(host)}:${port}`;

/** Lines of a program as a file. */
export const file = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
