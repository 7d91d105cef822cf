const UNITS: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3_600, d: 86_400 };

// What strtod of C reads, then at most one letter for the unit.
const HEX = /^0[xX](?=\.?[\da-fA-F])([\da-fA-F]*)\.?([\da-fA-F]*)(?:[pP]([+-]?\d+))?([smhd]?)$/;
const DECIMAL = /^((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)([smhd]?)$/;
const ENDLESS = /^[iI][nN][fF](?:[iI][nN][iI][tT][yY])?[smhd]?$/;

const hexadecimal = (whole: string, fraction: string, exponent: string): number =>
  (Number(`0x0${whole}`) + Number(`0x0${fraction}`) / 16 ** fraction.length) * 2 ** Number(exponent);

const unit = (letter: string): number => UNITS[letter] as number;

/** Seconds that a word stands for, as sleep of GNU coreutils reads it: `5m`, `.5`, `1e2`, `0x10s`, `infinity`. */
export function interval(word: string): number | undefined {
  const number = word.replace(/^[ \t\n\v\f\r]*\+?/, '');
  const [isHex, whole = '', fraction = '', exponent = '0', hexLetter = ''] = HEX.exec(number) ?? [];
  if (isHex !== undefined) return hexadecimal(whole, fraction, exponent) * unit(hexLetter);
  const [isDecimal, digits = '', letter = ''] = DECIMAL.exec(number) ?? [];
  if (isDecimal !== undefined) return Number(digits) * unit(letter);
  return ENDLESS.test(number) ? Number.POSITIVE_INFINITY : undefined;
}
