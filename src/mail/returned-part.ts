import { octetsOf } from '#encoding/octets.ts';
import { encodeQuotedPrintable } from '#encoding/quoted-printable.ts';
import { headerEnd } from './header-end.ts';
import type { Part } from './report-part.ts';

/** A longer letter does not come back whole: its sender has it, and its way back may be a dear one. */
const LARGEST = 50_000;

// RFC 5322 §2.1.1, §2.3: no line longer than 998 octets, CR and LF only together
const NOT_TEXT = /[^\r\n]{999}|\r(?!\n)|(?<!\r)\n|\0/;
const BEYOND_ASCII = /[\x80-\xff]/;

const withLineEnd = (text: string): string => (text === '' || text.endsWith('\r\n') ? text : `${text}\r\n`);

/** The whole letter, where it may stand within another. */
function whole(letter: Uint8Array, isGlobal: boolean): Part | undefined {
  if (letter.length > LARGEST) return undefined;
  const body = withLineEnd(octetsOf(letter));
  if (NOT_TEXT.test(body)) return undefined;
  return {
    description: 'The letter',
    type: isGlobal ? 'message/global' : 'message/rfc822',
    encoding: BEYOND_ASCII.test(body) ? '8bit' : '7bit',
    body,
  };
}

/** The header section alone. What may not stand in a letter as it is gets encoded. */
// RFC 6522 §4
function headerOnly(letter: Uint8Array, isGlobal: boolean): Part {
  const body = withLineEnd(octetsOf(letter, 0, headerEnd(letter)));
  const description = 'The header of the letter';
  const isText = !NOT_TEXT.test(body);
  if (isGlobal && isText) return { description, type: 'message/global-headers', encoding: '8bit', body };
  return isText && !BEYOND_ASCII.test(body)
    ? { description, type: 'text/rfc822-headers', encoding: '7bit', body }
    : {
        description,
        type: 'text/rfc822-headers',
        encoding: 'quoted-printable',
        body: encodeQuotedPrintable(body),
      };
}

/** The part in which the letter comes back. */
// RFC 3461 §4.3, RFC 6522 §3
export function returnedPart({
  letter,
  returns,
  isGlobal,
}: {
  readonly letter: Uint8Array;
  readonly returns: 'full' | 'headers';
  readonly isGlobal: boolean;
}): Part {
  const all = returns === 'full' ? whole(letter, isGlobal) : undefined;
  return all ?? headerOnly(letter, isGlobal);
}
