import { expect, it } from 'vitest';
import { addressesIn, parsedLetter } from './parsed-letter.ts';

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

it('reads text, HTML and attachments with their sizes', async () => {
  const letter = crlf(`MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

0J/QuNGA0L7Qsw==
--x
Content-Type: text/html

<p>pie</p>
--x
Content-Type: image/png
Content-Disposition: attachment; filename="pie.png"
Content-Transfer-Encoding: base64

aGVsbG8=
--x--
`);
  const { text, html, attachments } = await parsedLetter(letter);
  expect(text).toContain('Пирог');
  expect(html).toContain('<p>pie</p>');
  expect(attachments).toEqual([{ name: 'pie.png', type: 'image/png', octets: 5 }]);
});

it('gives up on what is too deep', async () => {
  const deep = Array.from(
    { length: 400 },
    (_, at) => `Content-Type: multipart/mixed; boundary=${at}\r\n\r\n--${at}\r\n`,
  );
  expect(await parsedLetter(deep.join(''))).toEqual({ text: undefined, html: undefined, attachments: [] });
});

it.each([
  ['From: Carol <carol@client.example>', ['From'], ['carol@client.example']],
  [
    'To: alice@kitchen.example,\r\n "Bob, the cook" <bob@kitchen.example>',
    ['To'],
    ['alice@kitchen.example', 'bob@kitchen.example'],
  ],
  [
    'To: cooks: alice@kitchen.example;\r\nCc: chef@kitchen.example',
    ['To', 'Cc'],
    ['alice@kitchen.example', 'chef@kitchen.example'],
  ],
  ['To: undisclosed-recipients:;', ['To'], []],
  ['Subject: none', ['To'], []],
])('finds the addresses of %s', (fields, names, found) => {
  expect(addressesIn(`${fields}\r\n\r\n`, ...names)).toEqual(found);
});
