import { expect, it } from 'vitest';
import { decodeQ, decodeQuotedPrintable } from './quoted-printable.ts';

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
