/** One part of a report. */
export interface Part {
  readonly description: string;
  readonly type: string;
  readonly encoding: '7bit' | '8bit' | 'quoted-printable';
  /** Octets as they stand in the letter. */
  readonly body: string;
}

/** A part with its header section. What is 7bit need not be said. */
// RFC 2045 §6.1
export const partText = ({ description, type, encoding, body }: Part): string =>
  [
    `Content-Description: ${description}\r\n`,
    `Content-Type: ${type}\r\n`,
    encoding === '7bit' ? '' : `Content-Transfer-Encoding: ${encoding}\r\n`,
    '\r\n',
    body,
  ].join('');
