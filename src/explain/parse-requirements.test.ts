import { expect, it } from 'vitest';
import { parseRequirements } from './parse-requirements.ts';

it('reads a sentence under each id, with code in it', () => {
  const read = parseRequirements('# Title\n\n## a-1\n\nOne `HELO`\nis taken.\n\n## b\n\nTwo.\n');
  expect(read).toEqual({
    ok: true,
    value: {
      'a-1': [
        { kind: 'text', text: 'One ' },
        { kind: 'code', text: 'HELO' },
        { kind: 'text', text: ' is taken.' },
      ],
      b: [{ kind: 'text', text: 'Two.' }],
    },
  });
});

it.each([
  ['## A b\n\nText.\n', 'key', 1],
  ['## a\n', 'meaning', 1],
  ['## a\n\n- item\n', 'meaning', 3],
  ['## a\n\n### heading\n', 'meaning', 3],
  ['## a\n\nOne.\n\nTwo.\n', 'nothing', 5],
  ['## a\n\nOne.\n\n## a\n\nTwo.\n', 'another-name', 5],
  ['stray\n', 'section', 1],
])('finds what is wrong with %j', (markdown, what, line) => {
  const read = parseRequirements(markdown);
  expect(read.ok ? [] : read.problems.map((problem) => [problem.wanted, problem.line])).toEqual([
    [what, line],
  ]);
});
