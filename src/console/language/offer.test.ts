import fc from 'fast-check';
import { expect, it } from 'vitest';
import { offerHover, offerOf } from './offer.ts';

it.each([
  ['SIZE 10240000', 'SIZE', 'hover.keyword.SIZE', 'RFC 1870'],
  ['8BITMIME', '8BITMIME', 'hover.keyword.8BITMIME', 'RFC 6152'],
  ['auth PLAIN LOGIN', 'auth', 'hover.keyword.AUTH', 'RFC 4954'],
  ['AUTH=PLAIN LOGIN', 'AUTH=PLAIN', 'hover.keyword.AUTH=', undefined],
  ['VERB', 'VERB', 'hover.keyword.VERB', undefined],
  ['XCLIENT NAME ADDR', 'XCLIENT', 'hover.keyword.XCLIENT', undefined],
  ['BURL imap', 'BURL', 'hover.keyword.BURL', undefined],
  ['X-SOUP', 'X-SOUP', 'hover.keyword.unknown', undefined],
  ['', '', 'hover.keyword.unknown', undefined],
])('“%s” offers %s', (line, keyword, about, rfc) => expect(offerOf(line)).toEqual({ keyword, about, rfc }));

/** What is told at `^`, and the words that it is about. */
function told(marked: string): string | undefined {
  const text = marked.replace('^', '');
  const hover = offerHover(text, marked.indexOf('^'));
  return hover && `${text.slice(hover.from, hover.to)} ${hover.about.replace('hover.', '')}`;
}

it.each([
  ['S^IZE 10240000', 'SIZE keyword.SIZE'],
  ['SIZE 10^240000', '10240000 keyword.SIZE'],
  ['AUTH PLAIN LO^GIN', 'LOGIN mechanism.LOGIN'],
  ['AUTH=PL^AIN LOGIN', 'PLAIN mechanism.PLAIN'],
  ['AU^TH=PLAIN LOGIN', 'AUTH keyword.AUTH='],
  ['SIZE 1, V^RFY, AUTH PLAIN LOGIN, DSN', 'VRFY keyword.VRFY'],
  ['SIZE 1, VRFY, AUTH PLAIN LO^GIN, DSN', 'LOGIN mechanism.LOGIN'],
  ['SIZE 1, VRFY, AUTH PLAIN LOGIN, DS^N', 'DSN keyword.DSN'],
  ['SIZE 1^, VRFY', '1 keyword.SIZE'],
  ['9 more: S^IZE 1, DSN', 'SIZE keyword.SIZE'],
  ['9 mo^re: SIZE 1, DSN', undefined],
])('at the mark in “%s” it tells of %s', (marked, expected) => expect(told(marked)).toBe(expected));

it('tells nothing where nothing stands', () => {
  expect(offerHover('', 0)).toBeUndefined();
  expect(offerHover('SIZE  1', 5)).toBeUndefined();
});

it('tells something about a stretch of the text at any place, or nothing', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(30), (text, at) => {
      const hover = offerHover(text, Math.min(at, text.length));
      expect(hover?.from ?? 0).toBeLessThanOrEqual(hover?.to ?? 0);
      expect(hover?.to ?? 0).toBeLessThanOrEqual(text.length);
    }),
  );
});
