import { fromOctets } from '#encoding/utf8.ts';
import { type Conversion, padded } from './printf-format.ts';

const SMALLEST = -(2n ** 63n);
const LARGEST = 2n ** 63n - 1n;
const LARGEST_UNSIGNED = 2n ** 64n - 1n;
/** Digits beyond which a number is out of range whatever it is. */
const DIGITS = 40;

/** A word read as a number, and what is to be said about it. */
interface Integer {
  readonly value: bigint;
  readonly complaint?: string;
}

const NUMBER = /^[ \t\n]*([+-]?)(0[xX][0-9A-Fa-f]+|0[0-7]*|[1-9][0-9]*)/;

const magnitude = (digits: string): bigint => {
  if (digits.length > DIGITS) return 2n ** 64n;
  return BigInt(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
};

function complaintAbout(word: string): string {
  if (/^[ \t\n]*[+-]?0[xX]/.test(word)) return 'invalid hex number';
  return /^[ \t\n]*[+-]?0[0-9]/.test(word) ? 'invalid octal number' : 'invalid number';
}

/** Reads decimal, `0x…` and `0…`; `'A` is the number of the character. */
function integer(word: string): Integer {
  if (word === '') return { value: 0n };
  if (/^["']/.test(word)) return { value: BigInt(fromOctets(word.slice(1, 5)).codePointAt(0) ?? 0) };
  const [whole = '', sign = '', digits = '0'] = NUMBER.exec(word) ?? [];
  const value = magnitude(digits) * (sign === '-' ? -1n : 1n);
  return whole.length === word.length ? { value } : { value, complaint: `${word}: ${complaintAbout(word)}` };
}

/** What fits into 64 bits. */
function inRange(word: string, { value, complaint }: Integer, signed: boolean): Integer {
  const largest = signed ? LARGEST : LARGEST_UNSIGNED;
  const clamped = value > largest ? largest : value < SMALLEST ? SMALLEST : value;
  if (clamped !== value)
    return { value: clamped, complaint: `warning: ${word}: Numerical result out of range` };
  return complaint === undefined ? { value } : { value, complaint };
}

const RADIX: Readonly<Record<string, number>> = { x: 16, X: 16, o: 8 };

function prefix(value: bigint, conversion: Conversion, signed: boolean): string {
  const { flags, letter } = conversion;
  if (!signed) return flags.includes('#') && letter.toLowerCase() === 'x' && value !== 0n ? '0x' : '';
  return value < 0n ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
}

function digitsOf(value: bigint, { letter, flags, precision }: Conversion): string {
  const digits = (value < 0n ? -value : value).toString(RADIX[letter] ?? 10);
  if (precision === 0 && value === 0n) return '';
  const octal = flags.includes('#') && letter === 'o' && value !== 0n ? `0${digits}` : digits;
  return octal.padStart(precision ?? 1, '0');
}

/** A word as `%d`, `%u`, `%x` or `%o` prints it. */
export function convertedNumber(
  word: string,
  conversion: Conversion,
): { octets: string; complaint?: string } {
  const { letter, flags, width, precision } = conversion;
  const signed = letter === 'd' || letter === 'i';
  const { value: given, complaint } = inRange(word, integer(word), signed);
  const value = signed ? given : BigInt.asUintN(64, given);
  const start = prefix(value, conversion, signed);
  const digits = digitsOf(value, conversion);
  const fill = flags.includes('0') && !flags.includes('-') && precision === undefined;
  const text = start + (fill ? digits.padStart(width - start.length, '0') : digits);
  const octets = padded(letter === 'X' ? text.toUpperCase() : text, conversion);
  return complaint === undefined ? { octets } : { octets, complaint };
}
