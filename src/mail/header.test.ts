import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fieldValue, header, headerFields } from './header.ts';

const letter =
  'From: Carol <carol@client.example>\r\nSubject: Soup\r\n of the\r\n\tday\r\n\r\nHello: body\r\n';

it('takes the header section apart and finds the body', () => {
  const { fields, bodyAt } = header(letter);
  expect(fields).toEqual([
    { name: 'From', value: 'Carol <carol@client.example>', raw: 'From: Carol <carol@client.example>\r\n' },
    { name: 'Subject', value: 'Soup of the\tday', raw: 'Subject: Soup\r\n of the\r\n\tday\r\n' },
  ]);
  expect(letter.slice(bodyAt)).toBe('Hello: body\r\n');
});

it('finds a field by its name in any case, the first of several', () => {
  const fields = headerFields('To: a\r\nTO: b\r\n');
  expect(fieldValue(fields, 'tO')).toBe('a');
  expect(fieldValue(fields, 'Cc')).toBeUndefined();
});

it.each([
  ['an empty letter', '', [], ''],
  ['no header section', '\r\nbody', [], 'body'],
  ['no body', 'A: b\r\n', [['A', 'b']], ''],
  ['no empty line and no line end', 'A: b', [['A', 'b']], ''],
  ['bare LF', 'A: b\n c\n\nbody\n', [['A', 'b c']], 'body\n'],
  ['a line that is no field', 'A: b\r\nnonsense\r\nC: d\r\n', [['A', 'b']], 'nonsense\r\nC: d\r\n'],
  ['a fold before any field', ' a\r\nB: c\r\n', [], ' a\r\nB: c\r\n'],
  ['space before the colon', 'A \t: b\r\n', [['A', 'b']], ''],
  ['a space in the name', 'A b: c\r\n', [], 'A b: c\r\n'],
  ['no name', ': c\r\n', [], ': c\r\n'],
  [
    'an empty value',
    'A:\r\nB:  \r\n',
    [
      ['A', ''],
      ['B', ''],
    ],
    '',
  ],
  ['a fold right after the colon', 'A:\r\n b\r\n', [['A', 'b']], ''],
  ['a fold of white space only', 'A: b\r\n \r\n c\r\n', [['A', 'b  c']], ''],
  ['a colon in the value', 'A: b: c\r\n', [['A', 'b: c']], ''],
  ['eight-bit text', 'A: \xd0\x9f\r\n', [['A', '\xd0\x9f']], ''],
])('reads %s', (_, content, fields, body) => {
  const read = header(content);
  expect(read.fields.map(({ name, value }) => [name, value])).toEqual(fields);
  expect(content.slice(read.bodyAt)).toBe(body);
});

it('loses no octet of any content', () => {
  const unit = fc.constantFrom('a', ':', ' ', '\t', '\r', '\n', '\r\n', 'A: b\r\n', '\xff');
  fc.assert(
    fc.property(fc.string({ unit }), (content) => {
      const { fields, bodyAt } = header(content);
      const raw = fields.map((field) => field.raw).join('');
      expect(content.startsWith(raw)).toBe(true);
      expect(['', '\n', '\r\n']).toContain(content.slice(raw.length, bodyAt));
    }),
  );
});

it('reads a header section of a megabyte at once', () => {
  const content = `A: ${'x\r\n '.repeat(100_000)}\r\n${'B: c\r\n'.repeat(100_000)}`;
  expect(headerFields(content)).toHaveLength(100_001);
  expect(headerFields(`${' '.repeat(1_000_000)}x`)).toEqual([]);
  expect(headerFields(`A:${' \r\n'.repeat(300_000)}x`)).toHaveLength(1);
}, 2_000);
