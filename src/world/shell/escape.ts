import { toOctets } from '#encoding/utf8.ts';

/** Whose reading of backslashes: that of `echo -e`, of printf's format, or of printf's `%b`. They differ in small things. */
export type Dialect = 'echo' | 'format' | '%b';

/** Text with its backslashes undone; `stopped` where a `\c` has ended all output. */
export interface Unescaped {
  readonly octets: string;
  readonly stopped: boolean;
}

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['E', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['\\', '\\'],
]);

/** The octal digits that each takes: echo only after a zero, a format three with the zero, `%b` either way. */
const OCTAL: Readonly<Record<Dialect, RegExp>> = {
  echo: /^0([0-7]{0,3})/,
  format: /^([0-7]{1,3})/,
  '%b': /^(?:0([0-7]{0,3})|([1-7][0-7]{0,2}))/,
};

/** What the backslash at `at` stands for, and how many characters with it. */
interface Escape {
  readonly octets: string;
  readonly length: number;
}

function numbered(rest: string, dialect: Dialect): Escape | undefined {
  const octal = OCTAL[dialect].exec(rest);
  if (octal !== null) {
    const value = Number.parseInt(octal[1] || octal[2] || '0', 8) & 255;
    return { octets: String.fromCharCode(value), length: octal[0].length };
  }
  const hex = /^x([0-9A-Fa-f]{1,2})/.exec(rest);
  if (hex !== null) {
    return { octets: String.fromCharCode(Number(`0x${hex[1]}`)), length: hex[0].length };
  }
  const unicode = /^(?:u([0-9A-Fa-f]{1,4})|U([0-9A-Fa-f]{1,8}))/.exec(rest);
  const point = Number(`0x${unicode?.[1] ?? unicode?.[2]}`);
  if (unicode === null || point > 0x10ffff) return undefined;
  return { octets: toOctets(String.fromCodePoint(point)), length: unicode[0].length };
}

function escapeAt(text: string, at: number, dialect: Dialect): Escape {
  const letter = text.charAt(at + 1);
  const simple = LETTERS.get(letter);
  if (simple !== undefined) return { octets: simple, length: 2 };
  if (dialect === 'format' && /["'?]/.test(letter)) return { octets: letter, length: 2 };
  const number = numbered(text.slice(at + 1, at + 10), dialect);
  // What nothing is known of stays as it stands, the backslash too.
  return number === undefined ? { octets: '\\', length: 1 } : { ...number, length: number.length + 1 };
}

/** Undoes the backslashes. */
export function unescaped(text: string, dialect: Dialect): Unescaped {
  let octets = '';
  let from = 0;
  for (let at = text.indexOf('\\'); at !== -1; at = text.indexOf('\\', from)) {
    octets += text.slice(from, at);
    if (dialect !== 'format' && text.charAt(at + 1) === 'c') return { octets, stopped: true };
    const { octets: meant, length } = escapeAt(text, at, dialect);
    octets += meant;
    from = at + length;
  }
  return { octets: octets + text.slice(from), stopped: false };
}
