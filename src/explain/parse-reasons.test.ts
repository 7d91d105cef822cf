import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseReasons } from './parse-reasons.ts';

const GREYLISTED = `# What a reply means

## greylisted

### Come back later

A stranger is asked
to come again.

> {client} is new here.

1. Wait, then send
   the same lines again.
2. Change nothing.
`;

it('reads title, meaning, why and what to do', () => {
  expect(parseReasons(GREYLISTED)).toEqual({
    ok: true,
    value: {
      greylisted: {
        title: 'Come back later',
        meaning: [{ kind: 'text', text: 'A stranger is asked to come again.' }],
        why: [
          { kind: 'fact', name: 'client' },
          { kind: 'text', text: ' is new here.' },
        ],
        todo: [
          [{ kind: 'text', text: 'Wait, then send the same lines again.' }],
          [{ kind: 'text', text: 'Change nothing.' }],
        ],
      },
    },
  });
});

it('reads lines that end with CRLF', () => {
  expect(parseReasons(GREYLISTED.replaceAll('\n', '\r\n'))).toEqual(parseReasons(GREYLISTED));
});

it('keeps a reason of any name, whatever it means to objects', () => {
  const odd = parseReasons(GREYLISTED.replace('## greylisted', '## __proto__'));
  expect(odd.ok && Object.keys(odd.value)).toEqual(['__proto__']);
});

const T = '### Title\n\n';
const M = 'Meaning.\n\n';
const W = '> Why.\n\n';
const L = '1. Do.\n';

it.each([
  ['words before the first section', `Hello\n\n## a\n\n${T}${M}${W}${L}`, 1, 'section'],
  ['no title', `## a\n\n${M}${W}${L}`, 3, 'title'],
  ['an empty section', '## a\n', 1, 'title'],
  ['no meaning', `## a\n\n${T}${W}${L}`, 5, 'meaning'],
  ['no quotation', `## a\n\n${T}${M}${L}`, 7, 'quotation'],
  ['a quotation that stops in the middle', `## a\n\n${T}${M}> Why\nnot.\n\n${L}`, 7, 'quotation'],
  ['no list', `## a\n\n${T}${M}${W}`, 1, 'numbered-list'],
  ['a list with dashes', `## a\n\n${T}${M}${W}- Do.\n`, 9, 'numbered-list'],
  ['a list that begins with its second line', `## a\n\n${T}${M}${W}   Do.\n`, 9, 'numbered-list'],
  ['more than that', `## a\n\n${T}${M}${W}${L}\nMore.\n`, 11, 'nothing'],
  ['the same reason twice', `## a\n\n${T}${M}${W}${L}\n## a\n\n${T}${M}${W}${L}`, 11, 'another-name'],
])('says what is wrong with %s', (_, markdown, line, wanted) => {
  const read = parseReasons(markdown);
  expect(read.ok ? [] : read.problems).toMatchObject([{ line, column: 1, wanted }]);
});

it('reports every problem, not the first alone', () => {
  const read = parseReasons(`Hello\n\n## a\n\n${M}${W}${L}\n## b\n\n${T}${W}${L}`);
  expect(read.ok ? [] : read.problems.map(({ line, wanted }) => [line, wanted])).toEqual([
    [1, 'section'],
    [5, 'title'],
    [15, 'meaning'],
  ]);
});

it('never throws, whatever the text', () => {
  const line = fc.oneof(fc.constantFrom('## a', '### b', '> c', '1. d', '   e', '', '- `f` g'), fc.string());
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const read = parseReasons(lines.join('\n'));
      expect(read.ok || read.problems.length > 0).toBe(true);
    }),
  );
});
