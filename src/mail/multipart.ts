/** Parts within parts beyond this are not looked into. */
export const DEEPEST = 16;

/** The value of a parameter of a field such as Content-Type, quoted or not. */
// RFC 2045 §5.1
export function parameter(value: string, name: string): string | undefined {
  const [, quoted, token] =
    new RegExp(`;[ \\t]*${name}[ \\t]*=[ \\t]*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;"]+))`, 'i').exec(value) ??
    [];
  return quoted?.replace(/\\(.)/g, '$1') ?? token;
}

/** What stands before the parameters of a field such as Content-Type, in small letters. */
export const firstWord = (value: string): string => value.replace(/[\s;].*/s, '').toLowerCase();

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

/** The parts of a body, each with its header section; undefined where its Content-Type says of none. */
// RFC 2046 §5.1
export function partsIn(body: string, contentType: string): readonly string[] | undefined {
  if (!firstWord(contentType).startsWith('multipart/')) return undefined;
  const boundary = parameter(contentType, 'boundary');
  return boundary === undefined ? undefined : between(body, boundary);
}
