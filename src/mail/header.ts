/** One field of the header section. */
// RFC 5322 §2.2
export interface HeaderField {
  readonly name: string;
  /** Unfolded, without the white space around it. */
  readonly value: string;
  /** As it stands in the content, folds and line ends included. */
  readonly raw: string;
}

/** A header section taken apart, and the offset at which the body begins. */
export interface Header {
  readonly fields: readonly HeaderField[];
  readonly bodyAt: number;
}

// RFC 5322 §3.6.8; §4.5: white space before the colon is obsolete, yet read
const FIELD_NAME = /^([!-9;-~]+)[ \t]*:/;

/** The offset after the line that begins at `at`: CRLF, bare LF or the end. */
function lineEnd(content: string, at: number): number {
  const lf = content.indexOf('\n', at);
  return lf === -1 ? content.length : lf + 1;
}

const isFolded = (content: string, at: number): boolean => content[at] === ' ' || content[at] === '\t';

/** The offset after the field that begins at `at`, with all lines that continue it. */
function fieldEnd(content: string, at: number): number {
  let end = lineEnd(content, at);
  while (end < content.length && isFolded(content, end)) end = lineEnd(content, end);
  return end;
}

// RFC 5322 §2.2.3: "Unfolding is accomplished by simply removing any CRLF that is immediately followed by WSP."
const unfolded = (text: string): string => text.replace(/\r?\n(?=[ \t])/g, '');

const withoutSpaceAround = (text: string): string => {
  let from = 0;
  let to = text.length;
  while (from < to && ' \t\r\n'.includes(text.charAt(from))) from++;
  while (to > from && ' \t\r\n'.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
};

function fieldAt(content: string, at: number): HeaderField | undefined {
  const [start, name] = FIELD_NAME.exec(content.slice(at, lineEnd(content, at))) ?? [];
  if (start === undefined || name === undefined) return undefined;
  const raw = content.slice(at, fieldEnd(content, at));
  return { name, value: withoutSpaceAround(unfolded(raw.slice(start.length))), raw };
}

/** Takes the header section of a letter apart. The first line that is no field begins the body, as mail servers read it. */
// RFC 5322 §2.1
export function header(content: string): Header {
  const fields: HeaderField[] = [];
  let at = 0;
  for (let field = fieldAt(content, at); field !== undefined; field = fieldAt(content, at)) {
    fields.push(field);
    at += field.raw.length;
  }
  const empty = /^\r?\n/.exec(content.slice(at, at + 2));
  return { fields, bodyAt: at + (empty?.[0].length ?? 0) };
}

/** The fields of a letter's header section, in order. */
export const headerFields = (content: string): readonly HeaderField[] => header(content).fields;

/** The value of the first field of that name. */
// RFC 5322 §1.2.2: field names are compared without regard to case
export const fieldValue = (fields: readonly HeaderField[], name: string): string | undefined =>
  fields.find((field) => field.name.toLowerCase() === name.toLowerCase())?.value;
