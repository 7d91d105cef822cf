import { each, lay, type Token } from './token.ts';

/** Header fields that have a text of their own, in the spelling of their standards. */
export const FIELDS = [
  'From',
  'To',
  'Cc',
  'Bcc',
  'Subject',
  'Date',
  'Message-ID',
  'Reply-To',
  'Sender',
  'In-Reply-To',
  'References',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'Content-Disposition',
  'Return-Path',
  'Received',
  'List-Unsubscribe',
  'DKIM-Signature',
  'Auto-Submitted',
] as const;

/** The message that explains a header field. */
export function fieldAbout(name: string): string {
  const known = FIELDS.find((field) => field.toLowerCase() === name.toLowerCase());
  return `hover.field.${known ?? 'unknown'}`;
}

// RFC 2047 §2 encoded word; RFC 5322 §3.4 address in angle brackets or bare
const VALUE = /(=\?[^?\s]+\?[bqBQ]\?[^?\s]*\?=)|(<[^<>\s]*>)|([^\s<>,;:"]+@[^\s<>,;:"]+)/g;

const valueTokens = (line: string, at: number): readonly Token[] =>
  each(line, at, VALUE, ([, word, bracketed, bare], from) =>
    lay(from, [
      [word, 'code', 'hover.part.encoded-word'],
      [bracketed, 'path', 'hover.part.header-address'],
      [bare, 'path', 'hover.part.header-address'],
    ]),
  );

const end = (line: string): readonly Token[] => lay(0, [[line, 'operator', 'hover.part.end']]);

/** A line of a letter's header: a field, or the rest of a folded one. */
// RFC 5322 §2.2
export function headerTokens(line: string): readonly Token[] {
  if (line === '.') return end(line);
  if (/^[ \t]/.test(line)) return [...lay(0, [[/^\s+/.exec(line)?.[0], 'text']]), ...valueTokens(line, 1)];
  const [, name, colon] = /^([!-9;-~]+)(\s*:)/.exec(line) ?? [];
  if (name === undefined || colon === undefined) return lay(0, [[line, 'text', 'hover.part.no-colon']]);
  const fields = lay(0, [
    [name, 'field', fieldAbout(name)],
    [colon, 'operator', fieldAbout(name)],
  ]);
  return [...fields, ...valueTokens(line, name.length + colon.length)];
}

/** A line of a letter's text. Only a dot at its beginning means something. */
// RFC 5321 §4.5.2
export function bodyTokens(line: string): readonly Token[] {
  if (line === '.') return end(line);
  if (!line.startsWith('.')) return lay(0, [[line, 'text']]);
  return lay(0, [
    ['.', 'operator', 'hover.part.dot'],
    [line.slice(1), 'text'],
  ]);
}
