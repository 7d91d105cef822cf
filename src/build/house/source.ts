/** One file of the project as the house rules see it. */
export interface Source {
  /** From the project's root, with `/`: `src/smtp/model/reply.ts`. */
  readonly path: string;
  readonly text: string;
}

/** A broken rule: where, and what to do about it. */
export interface Fault {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** A rule looks at one file and says what is wrong with it. */
export type Rule = (source: Source) => readonly Fault[];

/** A fault as editors and terminals turn it into a link. */
export const faultText = ({ path, line, message }: Fault): string => `${path}:${line}: ${message}`;

/** Is this a test, which may do what the code may not? */
export const isTest = ({ path }: Source): boolean => /\.test\.tsx?$/.test(path);

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** A fault for every place where the pattern occurs. */
export const faultsAt = (
  { path, text }: Source,
  pattern: RegExp,
  message: (match: RegExpMatchArray) => string | undefined,
): readonly Fault[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const said = message(match);
    return said === undefined ? [] : [{ path, line: lineAt(text, match.index), message: said }];
  });

const COMMENT = String.raw`\/\/[^\n]*|\/\*[\s\S]*?\*\/`;
const STRING = String.raw`'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"`;
const TEMPLATE = '`(?:\\\\[\\s\\S]|[^`\\\\])*`';
// A slash opens a regular expression only where a value may begin.
const REGEX = String.raw`(?<=(?:[=(,:;!&|?{}[\n]|return|=>)[ \t]*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*`;
const NOT_CODE = new RegExp([COMMENT, STRING, TEMPLATE, REGEX].join('|'), 'g');

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** What runs inside a template literal stays; its words go. */
const expressions = (template: string): string =>
  template
    .split(/(\$\{[^}]*\})/)
    .map((part) => (part.startsWith('${') ? part : blank(part)))
    .join('');

/** The same file with comments, strings and regular expressions blanked out: words that are left are code. */
export const codeOf = ({ path, text }: Source): Source => ({
  path,
  text: text.replace(NOT_CODE, (found) => (found.startsWith('`') ? expressions(found) : blank(found))),
});

/** The same file with its comments blanked out. Strings stay, so that imports can be read. */
export const withoutComments = ({ path, text }: Source): Source => ({
  path,
  text: text.replace(NOT_CODE, (found) => (/^\/[/*]/.test(found) ? blank(found) : found)),
});

/** The same file with its strings blanked out: what a test holds in them may be wrong on purpose. */
export const withoutStrings = ({ path, text }: Source): Source => ({
  path,
  text: text.replace(NOT_CODE, (found) => (/^\/[/*]/.test(found) ? found : blank(found))),
});
