import { failed, printed, type Result } from './program.ts';

/** What base64 has been asked to do, or what it prints instead. */
export type Base64Options =
  | {
      readonly ok: true;
      readonly decode: boolean;
      readonly ignoreGarbage: boolean;
      /** Letters a line; 0 for a single line without a newline. */
      readonly wrap: number;
    }
  | { readonly ok: false; readonly result: Result };

/** One option, or a word that is none. */
type Read =
  | { readonly kind: 'flag'; readonly letter: string }
  | { readonly kind: 'wrap'; readonly value: string }
  | { readonly kind: 'operand'; readonly word: string }
  | { readonly kind: 'fault'; readonly text: string };

const LONG = ['decode', 'ignore-garbage', 'wrap', 'help', 'version'] as const;
const USAGE = 'Usage: base64 [OPTION]... [FILE]\n';
const VERSION = 'base64 (GNU coreutils) 9.1\n';
const HINT = "Try 'base64 --help' for more information.\n";
const quoted = (word: string): string => `\xe2\x80\x98${word}\xe2\x80\x99`;
const fault = (text: string): Read => ({ kind: 'fault', text: `base64: ${text}\n${HINT}` });

/** The letters of one word: `-d`, `-di`, `-w20`, `-dw` and the next word. */
function shortOptions(word: string, next: string | undefined): readonly Read[] {
  const reads: Read[] = [];
  for (let at = 1; at < word.length; at++) {
    const letter = word.charAt(at);
    if (letter === 'w') {
      const value = word.slice(at + 1) || next;
      return [
        ...reads,
        value === undefined ? fault("option requires an argument -- 'w'") : { kind: 'wrap', value },
      ];
    }
    if (letter !== 'd' && letter !== 'i') return [...reads, fault(`invalid option -- '${letter}'`)];
    reads.push({ kind: 'flag', letter });
  }
  return reads;
}

/** `--decode`, `--wrap=20`, `--wrap 20`; any unmistakable beginning of the name will do. */
function longOption(word: string, next: string | undefined): Read {
  const equals = word.includes('=') ? word.indexOf('=') : word.length;
  const name = LONG.find((option) => option.startsWith(word.slice(2, equals)));
  if (name === undefined) return fault(`unrecognized option '${word.slice(0, equals)}'`);
  if (name === 'wrap') {
    const value = equals < word.length ? word.slice(equals + 1) : next;
    return value === undefined ? fault("option '--wrap' requires an argument") : { kind: 'wrap', value };
  }
  if (equals < word.length) return fault(`option '--${name}' doesn't allow an argument`);
  return { kind: 'flag', letter: name.charAt(0) };
}

/** Does the option take the next word as its value? */
const takesNext = (word: string): boolean =>
  /^-[di]*w$/.test(word) || (word.length > 2 && '--wrap'.startsWith(word));

function readWord(word: string, next: string | undefined): readonly Read[] {
  if (word.startsWith('--')) return [longOption(word, next)];
  return word.startsWith('-') && word !== '-' ? shortOptions(word, next) : [{ kind: 'operand', word }];
}

function readWords(words: readonly string[]): readonly Read[] {
  const reads: Read[] = [];
  let isValue = false;
  for (const [i, word] of words.entries()) {
    if (word === '--' && !isValue) {
      return [...reads, ...words.slice(i + 1).map((rest): Read => ({ kind: 'operand', word: rest }))];
    }
    if (!isValue) reads.push(...readWord(word, words[i + 1]));
    isValue = !isValue && takesNext(word);
  }
  return reads;
}

const failure = (stderr: string): Base64Options => ({ ok: false, result: failed(stderr) });
const WRAP = /^[ \t]*\+?\d+$/;

/** The first thing that is wrong with options, in the order in which the real program looks. */
function firstFault(reads: readonly Read[]): string | undefined {
  for (const read of reads) {
    if (read.kind === 'fault') return read.text;
    if (read.kind === 'wrap' && !WRAP.test(read.value)) {
      return `base64: invalid wrap size: ${quoted(read.value)}\n`;
    }
    if (read.kind === 'flag' && (read.letter === 'h' || read.letter === 'v')) return undefined;
  }
  return undefined;
}

/** There is no file on this machine; `-` is the standard input. */
function operandFault(operands: readonly string[]): string | undefined {
  const [file = '-', extra] = operands;
  if (extra !== undefined) return `base64: extra operand ${quoted(extra)}\n${HINT}`;
  return file === '-' ? undefined : `base64: ${file === '' ? "''" : file}: No such file or directory\n`;
}

/** Reads the words after `base64` as GNU coreutils does. */
export function base64Options(words: readonly string[]): Base64Options {
  const reads = readWords(words);
  const wrong = firstFault(reads);
  if (wrong !== undefined) return failure(wrong);
  const letters = reads.flatMap((read) => (read.kind === 'flag' ? [read.letter] : []));
  const asked = letters.find((letter) => letter === 'h' || letter === 'v');
  if (asked !== undefined) return { ok: false, result: printed(asked === 'h' ? USAGE : VERSION) };
  const missing = operandFault(reads.flatMap((read) => (read.kind === 'operand' ? [read.word] : [])));
  if (missing !== undefined) return failure(missing);
  const widths = reads.flatMap((read) => (read.kind === 'wrap' ? [Number(read.value)] : []));
  return {
    ok: true,
    decode: letters.includes('d'),
    ignoreGarbage: letters.includes('i'),
    wrap: widths.at(-1) ?? 76,
  };
}
