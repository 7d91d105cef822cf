import { toOctets } from '#encoding/utf8.ts';
import { file, indented, type Lines, linesOf, UNSEEN } from './literal.ts';

const octal = (octets: string): string =>
  [...octets].map((octet) => `\\0${octet.charCodeAt(0).toString(8).padStart(3, '0')}`).join('');

/** A text for the `%b` of printf, which takes backslashes away again: what cannot be seen, by its octets. */
const forPrintf = (text: string, isText: boolean): string => {
  const strange = isText ? UNSEEN : /[^\x20-\x7e]/g;
  return text
    .replace(/\\/g, '\\\\')
    .replace(strange, (found) => (found === '\t' ? '\\t' : octal(isText ? toOctets(found) : found)));
};

const inQuotes = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const hasUnseen = (text: string): boolean => text.search(UNSEEN) >= 0;

/** One word for the shell, whatever is in it but NUL, which no word can hold. */
export function word(text: string): string {
  const possible = text.replaceAll('\0', '');
  return hasUnseen(possible) ? `"$(printf '%b' ${inQuotes(forPrintf(possible, true))})"` : inQuotes(possible);
}

/** A command of several lines. */
const continued = (lines: readonly string[]): readonly string[] =>
  lines.map((line, at) => (at === lines.length - 1 ? line : `${line} \\`));

/** Commands that print octets: a line a word, and after them what no CRLF ends. */
function printing(octets: string): readonly (readonly string[])[] {
  const { lines, rest, isText } = linesOf(octets);
  const words = lines.map((line) => `  ${inQuotes(forPrintf(line, isText))}`);
  return [
    ...(words.length === 0 ? [] : [["printf '%b\\r\\n'", ...words]]),
    ...(rest === '' ? [] : [[`printf '%b' ${inQuotes(forPrintf(rest, isText))}`]]),
  ];
}

function piped(octets: string, command: readonly string[]): readonly string[] {
  const [only = ["printf ''"], ...more] = printing(octets).map(continued);
  const printed = more.length === 0 ? only : ['{', ...indented([only, ...more].flat(), '  '), '}'];
  return [...printed.slice(0, -1), `${printed.at(-1)} |`, ...continued(command)];
}

const script = (lines: readonly string[]): string => file(['#!/bin/sh', ...lines]);

/** A script that gives these octets to a command, which reads them to the end. */
export const feeding = (octets: string, command: readonly string[]): string => script(piped(octets, command));

const unlike = (lines: readonly string[]): string => {
  let word = 'SMTP';
  while (lines.includes(word)) word += '_';
  return word;
};

const isPlain = ({ lines, isText }: Lines): boolean =>
  isText && !lines.some((line) => hasUnseen(line.replaceAll('\t', '')));

/** A script that says these lines to a command, in a here-document if a text can hold them. `crlf` is the option by which
 *  the command ends each line with CRLF itself. */
export function telling(octets: string, command: string, crlf: string): string {
  const said = linesOf(octets);
  if (!isPlain(said)) return feeding(octets, [command]);
  const end = unlike(said.lines);
  return script([`${command} ${crlf} <<'${end}'`, ...said.lines, end]);
}
