const octet = (_: string, hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));

/** The octets that quoted-printable stands for. What is none stays as it is: this serves reading, not checking. */
// RFC 2045 §6.7: white space at a line's end was not there, and `=` there joins it to the next
export const decodeQuotedPrintable = (text: string): string =>
  text
    .replace(/[ \t]+(?=\r?\n|$)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, octet);

/** The octets of an encoded word in the Q encoding, where `_` is a space. */
// RFC 2047 §4.2
export const decodeQ = (text: string): string =>
  text.replaceAll('_', ' ').replace(/=([0-9A-Fa-f]{2})/g, octet);

/** A line of quoted-printable holds so many octets at most, the `=` at its end among them. */
const LINE = 76;

const isLiteral = (code: number): boolean => code >= 32 && code <= 126 && code !== 0x3d;

const escaped = (code: number): string => `=${code.toString(16).toUpperCase().padStart(2, '0')}`;

/** One line of octets, with soft line ends where it would grow too long. */
function encodedLine(line: string): string {
  let text = '';
  let column = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at) & 255;
    const isLastSpace = code === 32 && at === line.length - 1;
    const piece = isLiteral(code) && !isLastSpace ? String.fromCharCode(code) : escaped(code);
    if (column + piece.length >= LINE) {
      text += '=\r\n';
      column = 0;
    }
    text += piece;
    column += piece.length;
  }
  return text;
}

/** Lines of octets as quoted-printable: all of it fits into short lines of ASCII. CRLF stays what it is. */
// RFC 2045 §6.7
export const encodeQuotedPrintable = (octets: string): string =>
  octets.split('\r\n').map(encodedLine).join('\r\n');
