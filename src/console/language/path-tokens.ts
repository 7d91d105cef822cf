import { EXTENSIONS } from '#smtp/extension/catalogue.ts';
import { each, lay, type Token } from './token.ts';

// RFC 5321 §4.1.2: source route, local part (plain or quoted), at-sign, domain or literal
const PATH = /(<?)(@[^:>\s]*:)?("(?:[^"\\]|\\.)*"?|[^"@<>\s]*)(@?)(\[[^\]>\s]*\]?|[^>\s]*)(>?)/y;
const PARAMETER = /(\s*)([^\s=]+)(=?)(\S*)/g;

/** An address of the envelope, taken apart; and the offset after it. */
export function pathTokens(
  line: string,
  at: number,
): { readonly tokens: readonly Token[]; readonly end: number } {
  PATH.lastIndex = at;
  const match = PATH.exec(line);
  if (match === null) return { tokens: [], end: at };
  const [all, open, route, local = '', sign, domain = '', close] = match;
  if (all === '<>') return { tokens: lay(at, [[all, 'path', 'hover.part.null-path']]), end: at + 2 };
  const tokens = lay(at, [
    [open, 'operator', 'hover.part.path'],
    [route, 'string', 'hover.part.source-route'],
    [local, 'path', local.startsWith('"') ? 'hover.part.quoted-local-part' : 'hover.part.local-part'],
    [sign, 'path', 'hover.part.at'],
    [domain, 'path', domain.startsWith('[') ? 'hover.part.address-literal' : 'hover.part.domain'],
    [close, 'operator', 'hover.part.path'],
  ]);
  return { tokens, end: at + all.length };
}

const KNOWN: ReadonlySet<string> = new Set(
  EXTENSIONS.flatMap(({ mailParameters, rcptParameters }) =>
    Object.keys({ ...mailParameters, ...rcptParameters }),
  ),
);

/** The message that explains a parameter of MAIL or RCPT. */
export const parameterAbout = (keyword: string): string =>
  `hover.parameter.${KNOWN.has(keyword.toUpperCase()) ? keyword.toUpperCase() : 'unknown'}`;

// RFC 5321 §4.1.2: Mail-parameters, Rcpt-parameters
const parameterTokens = (line: string, at: number): readonly Token[] =>
  each(line, at, PARAMETER, ([, space = '', keyword = '', equals = '', value], from) =>
    lay(from, [
      [space, 'text'],
      [keyword, 'parameter', parameterAbout(keyword)],
      [equals, 'operator'],
      [value, 'string', parameterAbout(keyword)],
    ]),
  );

const KEYWORD = /\s*((?:from|to)\s*:?)?\s*/iy;

/** What stands after MAIL or RCPT: `FROM:` or `TO:`, the address, the parameters. */
// RFC 5321 §4.1.1.2, RFC 5321 §4.1.1.3
export function envelopeTokens(line: string, at: number): readonly Token[] {
  KEYWORD.lastIndex = at;
  const [all = '', word = ''] = KEYWORD.exec(line) ?? [];
  const start = at + all.indexOf(word);
  const about = /^t/i.test(word) ? 'hover.part.to' : 'hover.part.from';
  const path = pathTokens(line, at + all.length);
  return [...lay(start, [[word, 'keyword', about]]), ...path.tokens, ...parameterTokens(line, path.end)];
}
