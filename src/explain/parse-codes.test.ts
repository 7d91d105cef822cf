import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCodes } from './parse-codes.ts';

const SIX = `# Codes

## Erste Ziffer

- \`2\` done,
  go on

## Zweite

- \`5\` the mail system is speaking

## Codes

- \`250\` accepted

## Klasse

- \`5\` failed for good

## Gegenstand

- \`1\` it is about an address

## Einzelheit

- \`1.1\` no such mailbox
- \`7.10\` encryption is needed
`;

it('reads six lists by their order, whatever a language calls them', () => {
  expect(parseCodes(SIX)).toEqual({
    ok: true,
    value: {
      'first.2': 'done, go on',
      'second.5': 'the mail system is speaking',
      'code.250': 'accepted',
      'class.5': 'failed for good',
      'subject.1': 'it is about an address',
      'detail.1.1': 'no such mailbox',
      'detail.7.10': 'encryption is needed',
    },
  });
});

it.each([
  ['a first digit that no reply has', '- `2` done', '- `1` done', 5, 'key'],
  ['a code that no reply can have', '- `250`', '- `290`', 14, 'key'],
  ['a class that no status has', '- `5` failed', '- `3` failed', 18, 'key'],
  ['a detail without its subject', '- `1.1`', '- `1`', 26, 'key'],
  ['a key without words', '- `250` accepted', '- `250`', 14, 'key'],
  ['a key twice', '- `7.10`', '- `1.1`', 27, 'another-name'],
  ['a paragraph', '- `250` accepted', 'accepted', 14, 'item'],
  ['an empty list', '- `250` accepted', '', 12, 'item'],
])('says what is wrong with %s', (_, right, wrong, line, wanted) => {
  const read = parseCodes(SIX.replace(right, wrong));
  expect(read.ok ? [] : read.problems).toContainEqual(expect.objectContaining({ line, wanted }));
});

it('says that a list is missing, and that one is too many', () => {
  const five = parseCodes(SIX.slice(0, SIX.indexOf('## Einzelheit')));
  expect(five.ok ? [] : five.problems).toMatchObject([{ wanted: 'section' }]);
  const seven = parseCodes(`${SIX}\n## Noch etwas\n\n- \`1\` one\n`);
  expect(seven.ok ? [] : seven.problems).toMatchObject([{ line: 29, wanted: 'nothing' }]);
});

it('never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parseCodes(text).ok).toBe(false);
    }),
  );
});
