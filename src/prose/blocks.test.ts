import { expect, it } from 'vitest';
import type { Block } from './block.ts';
import { blocks } from './blocks.ts';

const text = (words: string) => ({ kind: 'text', text: words }) as const;

const CASES: readonly (readonly [string, string, readonly Block[]])[] = [
  ['nothing', '', []],
  [
    'two paragraphs',
    'one\n\ntwo',
    [
      { kind: 'paragraph', of: [text('one')] },
      { kind: 'paragraph', of: [text('two')] },
    ],
  ],
  [
    'an ordered list',
    '1. one\n2. two',
    [{ kind: 'list', ordered: true, items: [[text('one')], [text('two')]] }],
  ],
  [
    'a list whose item has two paragraphs',
    '- one\n\n  more',
    [{ kind: 'list', ordered: false, items: [[text('one more')]] }],
  ],
  [
    'a list within a list, which stands as it was written',
    '- one\n  - two',
    [{ kind: 'list', ordered: false, items: [[text('one - two')]] }],
  ],
  ['a quotation', '> one\n> two', [{ kind: 'quote', of: [text('one two')] }]],
  ['a listing', '```smtp\nC: QUIT\n```', [{ kind: 'listing', info: 'smtp', text: 'C: QUIT' }]],
  ['a listing without a name', '```\nx\n```', [{ kind: 'listing', info: '', text: 'x' }]],
  ['a heading as it was written', '## one', [{ kind: 'paragraph', of: [text('## one')] }]],
  ['HTML as it was written', '<p onclick="x">', [{ kind: 'paragraph', of: [text('<p onclick="x">')] }]],
];

it.each(CASES)('reads %s', (_, source, expected) => {
  expect(blocks(source)).toEqual(expected);
});
