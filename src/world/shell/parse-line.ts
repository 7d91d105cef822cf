import type { ProblemKind, ShellProblem } from './problem.ts';

/** One command of a pipeline: its words without their quotes, and where it begins. */
export interface Command {
  readonly words: readonly string[];
  readonly at: number;
}

/** A line as the shell understands it: commands joined by pipes, none for an empty line. */
export type ParsedLine =
  | { readonly ok: true; readonly commands: readonly Command[] }
  | { readonly ok: false; readonly problem: ShellProblem };

type Failure = Extract<ParsedLine, { ok: false }>;
type Piece = { readonly ok: true; readonly text: string; readonly end: number } | Failure;
type Words = { readonly ok: true; readonly words: readonly string[]; readonly end: number } | Failure;

const failure = (kind: ProblemKind, at: number, found: string): Failure => ({
  ok: false,
  problem: { kind, at, found },
});
const piece = (text: string, end: number): Piece => ({ ok: true, text, end });

const isBlank = (character: string): boolean => character === ' ' || character === '\t' || character === '\r';
const isOperator = (character: string): boolean => character !== '' && ';&<>()\n'.includes(character);
const endsWord = (character: string): boolean =>
  character === '' || character === '|' || isBlank(character) || isOperator(character);

/** `'…'`: everything is meant as it stands. */
function singleQuoted(text: string, at: number): Piece {
  const end = text.indexOf("'", at + 1);
  return end === -1 ? failure('quote', at, "'") : piece(text.slice(at + 1, end), end + 1);
}

/** Does a `$` here begin something that a real shell would replace? */
const isExpansion = (text: string, at: number, starts: RegExp): boolean =>
  text.charAt(at) === '`' || (text.charAt(at) === '$' && starts.test(text.charAt(at + 1)));

/** `"…"`: the backslash keeps its meaning before `$`, `` ` ``, `"` and itself only. */
function doubleQuoted(text: string, at: number): Piece {
  let value = '';
  for (let i = at + 1; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '"') return piece(value, i + 1);
    if (isExpansion(text, i, /[\w?!#$@*({-]/)) return failure('expansion', i, character);
    if (character === '\\' && /[$`"\\]/.test(text.charAt(i + 1))) i++;
    value += text.charAt(i);
  }
  return failure('quote', at, '"');
}

function unquoted(text: string, at: number, isFirst: boolean): Piece {
  const character = text.charAt(at);
  const isReplaced = character === '{' || (character === '~' && isFirst);
  if (isReplaced || isExpansion(text, at, /[\w?!#$@*({'"-]/)) return failure('expansion', at, character);
  return character === '*' ? failure('pattern', at, '*') : piece(character, at + 1);
}

function pieceAt(text: string, at: number, isFirst: boolean): Piece {
  switch (text.charAt(at)) {
    case "'":
      return singleQuoted(text, at);
    case '"':
      return doubleQuoted(text, at);
    case '\\':
      return at + 1 === text.length ? failure('escape', at, '\\') : piece(text.charAt(at + 1), at + 2);
    default:
      return unquoted(text, at, isFirst);
  }
}

function wordAt(text: string, at: number): Piece {
  let value = '';
  let end = at;
  while (!endsWord(text.charAt(end))) {
    const next = pieceAt(text, end, end === at);
    if (!next.ok) return next;
    value += next.text;
    end = next.end;
  }
  return piece(value, end);
}

function blanksEnd(text: string, at: number): number {
  let end = at;
  while (isBlank(text.charAt(end))) end++;
  return end;
}

/** The words up to a pipe, a comment or the end of the line. */
function wordsAt(text: string, at: number): Words {
  const words: string[] = [];
  let end = blanksEnd(text, at);
  while (end < text.length && text.charAt(end) !== '|' && text.charAt(end) !== '#') {
    if (isOperator(text.charAt(end))) return failure('operator', end, text.charAt(end));
    const word = wordAt(text, end);
    if (!word.ok) return word;
    words.push(word.text);
    end = blanksEnd(text, word.end);
  }
  return { ok: true, words, end };
}

/** One command of the pipeline and the offset after the pipe behind it, if there is one. */
function commandAt(text: string, at: number): { readonly words: Words; readonly next: number | undefined } {
  const words = wordsAt(text, at);
  if (!words.ok || text.charAt(words.end) !== '|') return { words, next: undefined };
  const next = words.end + 1;
  if (words.words.length === 0) return { words: failure('no-command', words.end, '|'), next };
  const second = text.charAt(next);
  if (second !== '|' && second !== '&') return { words, next };
  return { words: failure('operator', words.end, `|${second}`), next };
}

/** Reads a line of the shell: words, quotes, pipes. Whatever else a real shell knows is a problem with its place. */
export function parseLine(text: string): ParsedLine {
  const commands: Command[] = [];
  for (let at: number | undefined = 0; at !== undefined; ) {
    const start = blanksEnd(text, at);
    const { words, next } = commandAt(text, start);
    if (!words.ok) return words;
    if (words.words.length > 0) commands.push({ words: words.words, at: start });
    else if (commands.length > 0) return failure('no-command', words.end, '');
    at = next;
  }
  return { ok: true, commands };
}
