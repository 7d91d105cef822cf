/** How a stretch of a line is drawn. */
export type TokenKind =
  | 'verb'
  | 'keyword'
  | 'path'
  | 'parameter'
  | 'string'
  | 'code'
  | 'field'
  | 'operator'
  | 'text'
  | 'error';

/** A stretch of a line: what it is, and the message that explains it, or '' where nothing needs explaining. */
export interface Token {
  readonly from: number;
  readonly to: number;
  readonly kind: TokenKind;
  readonly about: string;
}

/** One piece of a line before its place is known: text, kind, explanation. */
export type Piece = readonly [text: string | undefined, kind: TokenKind, about?: string];

/** Lays pieces end to end from an offset; empty ones and bare spaces leave no token. */
export function lay(at: number, pieces: readonly Piece[]): readonly Token[] {
  const tokens: Token[] = [];
  let from = at;
  for (const [text = '', kind, about = ''] of pieces) {
    const to = from + text.length;
    if (text.trim() !== '') tokens.push({ from, to, kind, about });
    from = to;
  }
  return tokens;
}

/** Reads a line by one global pattern; what lies between two matches has no token. */
export function each(
  line: string,
  at: number,
  pattern: RegExp,
  read: (match: RegExpMatchArray, from: number) => readonly Token[],
): readonly Token[] {
  const tokens: Token[] = [];
  const rest = line.slice(at);
  for (const match of rest.matchAll(pattern)) tokens.push(...read(match, at + match.index));
  return tokens;
}
