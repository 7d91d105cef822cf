import { expect, it } from 'vitest';
import { decodedLetter, rawLetter, withoutEncodedWords } from './readable.ts';

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\r\n`).join('');

it.each([
  ['as it stands', 'as it stands'],
  ['=?utf-8?B?TG90dGVyeQ==?=', 'Lottery'],
  ['=?utf-8?b?TG90dGVyeQ?= today', 'Lottery today'],
  ['=?utf-8?Q?Big_l=6Fttery?=', 'Big lottery'],
  ['=?utf-8?Q?lot?= =?utf-8?Q?tery?=', 'lottery'],
  ['=?utf-8?X?lot?=', '=?utf-8?X?lot?='],
  ['=?utf-8?B?A?=', ''],
])('reads the field value %j as %j', (value, text) => expect(withoutEncodedWords(value)).toBe(text));

it('reads a letter that is not encoded as it stands', () => {
  const content = lines('Subject: Hello', '', 'Hi,', 'Carol');
  expect(decodedLetter(content)).toEqual({ subject: 'Hello', body: 'Hi,\r\nCarol\r\n' });
  expect(rawLetter(content)).toEqual(decodedLetter(content));
});

it('has no subject where there is none', () => {
  const content = lines('From: carol@client.example', '', 'Hi');
  expect([decodedLetter(content).subject, rawLetter(content).subject]).toEqual(['', '']);
});

it.each([
  ['base64', 'TG90dGVy\r\neQ==\r\n', 'Lottery'],
  ['BASE64', 'TG90dGVyeQ', 'Lottery'],
  ['quoted-printable', 'L=6Ft=\r\ntery', 'Lottery'],
  ['7bit', 'L=6Ft', 'L=6Ft'],
])('decodes a body in %s, and leaves it when it reads the wire', (encoding, body, text) => {
  const content = `Content-Transfer-Encoding: ${encoding}\r\n\r\n${body}`;
  expect(decodedLetter(content).body).toBe(text);
  expect(rawLetter(content).body).toBe(body);
});

const parts = (boundary: string): string =>
  lines(
    `Content-Type: multipart/mixed; charset=utf-8; boundary=${boundary}`,
    '',
    'Before the first part.',
    '--cut',
    '',
    'plain',
    '--cut  ',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: base64',
    '',
    'PGI+Ym9sZDwvYj4=',
    '--cut',
    'Content-Type: image/png',
    '',
    'picture',
    '--cut--',
    'Behind the last.',
  );

it.each(['cut', '"cut"'])(
  'reads the text parts of a letter with the boundary %s, and nothing around them',
  (boundary) => {
    expect(decodedLetter(parts(boundary)).body).toBe('plain\r\n<b>bold</b>\r\n');
  },
);

it('looks into parts of parts, but not for ever', () => {
  const nested = (depth: number): string =>
    depth === 0
      ? lines('Content-Type: text/plain', '', 'deep')
      : `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${nested(depth - 1)}\r\n--b${depth}--\r\n`;
  expect(decodedLetter(nested(3)).body).toBe('deep\r\n');
  expect(decodedLetter(nested(16)).body).toBe('deep\r\n');
  expect(decodedLetter(nested(17)).body).toBe('');
});

it('tells a boundary from one that only begins like it', () => {
  const letter = lines(
    'Content-Type: multipart/mixed; boundary=cut',
    '',
    '--cut',
    'Content-Type: multipart/alternative; boundary=cut2',
    '',
    '--cut2',
    '',
    'inside',
    '--cut2--',
    '--cutlery is no boundary either',
    '--cut--',
  );
  expect(decodedLetter(letter).body).toBe('inside');
});
