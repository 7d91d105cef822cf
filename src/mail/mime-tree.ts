import { fieldValue, header } from './header.ts';

/** One part of a letter, and the parts in it. */
export interface MimePart {
  /** In lower case, as `text/plain`; what the standard takes for granted where nothing is said. */
  readonly type: string;
  readonly encoding: string;
  /** `inline`, `attachment`, or '' where nothing is said. */
  readonly disposition: string;
  readonly name: string | undefined;
  /** Of its body, as it is written in the letter. */
  readonly octets: number;
  readonly parts: readonly MimePart[];
}

/** Parts within parts beyond this are not looked into. */
const DEEPEST = 16;

/** The value of a parameter, quoted or not. */
// RFC 2045 §5.1
function parameter(value: string, name: string): string | undefined {
  const [, quoted, token] =
    new RegExp(`;[ \\t]*${name}[ \\t]*=[ \\t]*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;"]+))`, 'i').exec(value) ??
    [];
  return quoted?.replace(/\\(.)/g, '$1') ?? token;
}

const firstWord = (value: string): string => value.replace(/[\s;].*/s, '').toLowerCase();

/** What stands between the lines of a boundary. The line end before a boundary belongs to it. */
// RFC 2046 §5.1.1
function between(body: string, boundary: string): readonly string[] {
  const found: string[][] = [];
  for (const line of body.split('\r\n')) {
    const mark = line.trimEnd();
    if (mark === `--${boundary}--`) break;
    if (mark === `--${boundary}`) found.push([]);
    else found.at(-1)?.push(line);
  }
  return found.map((lines) => lines.join('\r\n'));
}

function inside(body: string, type: string, contentType: string, depth: number): readonly MimePart[] {
  if (depth >= DEEPEST) return [];
  if (type === 'message/rfc822') return [partOf(body, depth + 1)];
  const boundary = type.startsWith('multipart/') ? parameter(contentType, 'boundary') : undefined;
  return boundary === undefined ? [] : between(body, boundary).map((part) => partOf(part, depth + 1));
}

function partOf(content: string, depth: number): MimePart {
  const { fields, bodyAt } = header(content);
  // RFC 2045 §5.2: without the field, plain text in US-ASCII
  const contentType = fieldValue(fields, 'Content-Type') ?? 'text/plain';
  const disposition = fieldValue(fields, 'Content-Disposition') ?? '';
  const body = content.slice(bodyAt);
  const type = firstWord(contentType);
  return {
    type,
    encoding: firstWord(fieldValue(fields, 'Content-Transfer-Encoding') ?? '7bit'),
    disposition: firstWord(disposition),
    name: parameter(disposition, 'filename') ?? parameter(contentType, 'name'),
    octets: body.length,
    parts: inside(body, type, contentType, depth),
  };
}

/** The letter as a tree of its parts. */
// RFC 2045 §2.4, §2.5
export const mimeTree = (content: string): MimePart => partOf(content, 0);
