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
