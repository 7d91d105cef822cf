import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeQ, decodeQuotedPrintable, encodeQuotedPrintable } from './quoted-printable.ts';

it.each([
  ['nothing to decode', 'nothing to decode'],
  ['caf=C3=A9', 'caf\xc3\xa9'],
  ['caf=c3=a9', 'caf\xc3\xa9'],
  ['one line=\r\n of two', 'one line of two'],
  ['one line=\n of two', 'one line of two'],
  ['with blanks  \t\r\nat the end ', 'with blanks\r\nat the end'],
  ['a blank behind= \r\nthe sign', 'a blank behindthe sign'],
  ['2=3D1+1', '2=1+1'],
  ['=ZZ and = stay', '=ZZ and = stay'],
])('reads %j as %j', (text, octets) => expect(decodeQuotedPrintable(text)).toBe(octets));

it('reads the Q encoding, in which an underscore is a space', () => {
  expect(decodeQ('=D0=A1_=5F')).toBe('\xd0\xa1 _');
});

// RFC 2045 §6.7
it.each([
  ['as it is', 'as it is'],
  ['caf\xc3\xa9=', 'caf=C3=A9=3D'],
  ['a blank at the end \r\nnext', 'a blank at the end=20\r\nnext'],
  ['a\tb\0', 'a=09b=00'],
  ['x'.repeat(80), `${'x'.repeat(75)}=\r\nxxxxx`],
  [`${'x'.repeat(74)}=`, `${'x'.repeat(74)}=\r\n=3D`],
])('writes %j as %j', (octets, text) => expect(encodeQuotedPrintable(octets)).toBe(text));

it('writes short lines of ASCII, whatever the octets are, and they are read again as they were', () => {
  const octet = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.string({ unit: octet, maxLength: 400 }), (octets) => {
      const text = encodeQuotedPrintable(octets);
      expect(text.split('\r\n').filter((line) => !/^[ -~]{0,76}$/.test(line))).toEqual([]);
      expect(decodeQuotedPrintable(text)).toBe(octets);
    }),
  );
});
