import { fieldValue, header } from './header.ts';
import { DEEPEST, firstWord, parameter, partsIn } from './multipart.ts';

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

function inside(body: string, type: string, contentType: string, depth: number): readonly MimePart[] {
  if (depth >= DEEPEST) return [];
  // RFC 2046 §5.2.1; `message/global` is the same where addresses may be of any script (RFC 6532 §3.7)
  if (type === 'message/rfc822' || type === 'message/global') return [partOf(body, depth + 1)];
  return (partsIn(body, contentType) ?? []).map((part) => partOf(part, depth + 1));
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
