import { PROGRAMS } from '#world/shell/catalogue.ts';
import { each, lay, type Piece, type Token, type TokenKind } from './token.ts';

const OPTIONS: readonly string[] = [
  'base64.-d',
  'base64.--decode',
  'base64.-w',
  'echo.-n',
  'echo.-e',
  'openssl.-connect',
  'openssl.-starttls',
  'openssl.-crlf',
  'openssl.-quiet',
  'openssl.-ign_eof',
  'nc.-v',
];
const SPOKEN: readonly string[] = ['25', '465', '587'];

/** The message that explains a TCP port. */
export const portAbout = (port: string): string => `hover.port.${SPOKEN.includes(port) ? port : 'other'}`;

// Quoted text, a pipe, or a word.
const WORD = /("(?:[^"\\]|\\.)*"?|'[^']*'?)|(\|)|([^\s|"']+)/g;

const ESCAPE = /\\(?:0[0-7]{0,3}|x[0-9A-Fa-f]{1,2}|[0-7]{1,3}|[abefnrtv\\])/g;

function withEscapes(program: string, from: number, text: string): readonly Token[] {
  if (program !== 'printf' && program !== 'echo') return lay(from, [[text, 'string', 'hover.shell.quoted']]);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: escaped, index } of text.matchAll(ESCAPE)) {
    pieces.push(
      [text.slice(at, index), 'string', 'hover.shell.quoted'],
      [escaped, 'code', 'hover.shell.escape'],
    );
    at = index + escaped.length;
  }
  return lay(from, [...pieces, [text.slice(at), 'string', 'hover.shell.quoted']]);
}

/** The message that explains a word after openssl: one of its options, or something that belongs to one. */
export const optionAbout = (word: string): string =>
  word.startsWith('-') ? option('openssl', word) : 'hover.program.openssl';

const option = (program: string, word: string): string =>
  `hover.option.${OPTIONS.includes(`${program}.${word}`) ? `${program}.${word}` : 'unknown'}`;

const telnetWord = (word: string, nth: number): readonly [TokenKind, string] => {
  if (nth === 1) return ['path', 'hover.shell.host'];
  return ['code', portAbout(word)];
};

function wordKind(program: string, word: string, nth: number): readonly [TokenKind, string] {
  if (nth === 0) {
    const known = PROGRAMS.some(({ name }) => name === word);
    return known ? ['verb', `hover.program.${word}`] : ['text', 'hover.program.unknown'];
  }
  if (word.startsWith('-')) return ['parameter', option(program, word)];
  if (program === 'openssl' && word.includes(':')) return ['path', 'hover.shell.host'];
  return program === 'telnet' || program === 'nc' ? telnetWord(word, nth) : ['string', ''];
}

/** A line of the student's own machine: programs, options, words, pipes. */
export function shellTokens(line: string): readonly Token[] {
  let program = '';
  let nth = 0;
  return each(line, 0, WORD, ([, quoted, pipe, word = ''], from) => {
    if (pipe !== undefined) {
      nth = 0;
      return lay(from, [[pipe, 'operator', 'hover.shell.pipe']]);
    }
    if (nth === 0) program = word;
    nth++;
    if (quoted !== undefined) return withEscapes(program, from, quoted);
    const [kind, about] = wordKind(program, word, nth - 1);
    return lay(from, [[word, kind, about]]);
  });
}
