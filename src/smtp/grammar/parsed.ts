import type { Expected, Parsed } from '../model/problem.ts';
import type { RfcRef } from '../model/rfc.ts';
import type { Spelling } from '../model/spelling.ts';

/** What a production yields that could not be read. */
export type Failed = Extract<Parsed<unknown>, { ok: false }>;

/** A production was read up to `end`. */
export const read = <T>(value: T, end: number): Parsed<T> => ({ ok: true, value, end });

const isOctetAboveAscii = (text: string, at: number): boolean =>
  at < text.length && text.charCodeAt(at) > 0x7f;

/** Something else belongs here. Where an octet above ASCII stands in the way, that is what is wrong. */
// RFC 5321 §4.1.2: such octets "MUST NOT be used in MAIL or RCPT commands"
export function wrong(text: string, at: number, expected: Expected, rfc: RfcRef): Failed {
  const isAscii = !isOctetAboveAscii(text, at);
  return {
    ok: false,
    problem: isAscii ? { at, expected, rfc } : { at, expected: 'ascii', rfc: 'RFC 5321 §4.1.2' },
  };
}

/** Something else belongs here, but a server may be set to let this departure from the grammar go. */
export function departure(
  text: string,
  at: number,
  expected: Expected,
  rfc: RfcRef,
  spelling: keyof Spelling,
): Failed {
  if (isOctetAboveAscii(text, at)) return wrong(text, at, expected, rfc);
  return { ok: false, problem: { at, expected, rfc, spelling } };
}

/** What has been read is longer than it may be; `at` is the first octet too many. */
export const tooLong = (at: number, expected: Expected, rfc: RfcRef): Failed => ({
  ok: false,
  problem: { at, expected, rfc },
});
