import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type MimePart, mimeTree } from './mime-tree.ts';

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
const outline = ({ type, parts }: MimePart): string =>
  parts.length === 0 ? type : `${type}(${parts.map(outline).join(' ')})`;

it('is plain text where nothing else is said', () => {
  expect(mimeTree(crlf('Subject: pie\n\nHello\n'))).toEqual({
    type: 'text/plain',
    encoding: '7bit',
    disposition: '',
    name: undefined,
    octets: 7,
    parts: [],
  });
});

it.each(['rfc822', 'global'])('looks into a letter that is a part of type message/%s', (type) => {
  expect(outline(mimeTree(crlf(`Content-Type: message/${type}\n\nContent-Type: text/html\n\npie\n`)))).toBe(
    `message/${type}(text/html)`,
  );
});

it('has the parts between the boundaries, and parts within them', () => {
  const letter = crlf(`Content-Type: Multipart/Mixed; boundary="out er"

preamble
--out er
Content-Type: multipart/alternative; boundary=inner

--inner

plain
--inner
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: Quoted-Printable

<p>html</p>
--inner--
--out er
Content-Type: image/png; name="pi\\"e.png"
Content-Disposition: attachment
Content-Transfer-Encoding: base64

aGVsbG8=
--out er--
epilogue
`);
  const tree = mimeTree(letter);
  expect(outline(tree)).toBe('multipart/mixed(multipart/alternative(text/plain text/html) image/png)');
  expect(tree.parts[1]).toMatchObject({
    disposition: 'attachment',
    name: 'pi"e.png',
    encoding: 'base64',
    octets: 8,
  });
  expect(tree.parts[0]?.parts[1]).toMatchObject({ encoding: 'quoted-printable', octets: 11 });
});

it('looks into a letter that is forwarded as a whole', () => {
  const letter = crlf(`Content-Type: message/rfc822
Content-Disposition: inline; filename=letter.eml

Content-Type: text/html

<p>`);
  expect(outline(mimeTree(letter))).toBe('message/rfc822(text/html)');
  expect(mimeTree(letter).name).toBe('letter.eml');
});

it('has no parts where no boundary is named', () => {
  expect(outline(mimeTree(crlf('Content-Type: multipart/mixed\n\n--x\n\nhello\n')))).toBe('multipart/mixed');
});

it('does not go on for ever', () => {
  const deep = 'Content-Type: message/rfc822\r\n\r\n'.repeat(100);
  const depth = ({ parts }: MimePart): number => 1 + Math.max(0, ...parts.map(depth));
  expect(depth(mimeTree(deep))).toBe(17);
});

it('makes something of any octets', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (head, body) => {
      const { octets } = mimeTree(`Content-Type: multipart/mixed; boundary=${head}\r\n\r\n${body}`);
      expect(octets).toBeGreaterThanOrEqual(0);
    }),
  );
});
