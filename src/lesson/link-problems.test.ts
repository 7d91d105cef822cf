import { expect, it } from 'vitest';
import { documentTree } from '#prose/markdown.ts';
import { linkProblems } from './link-problems.ts';

const found = (markdown: string) => linkProblems(documentTree(markdown));

it('finds links that may not be followed, and pictures, wherever they stand', () => {
  expect(found('[a](/)\n\n> *[b](javascript:c)*\n\n- ![d](https://e.example/)')).toEqual([
    { key: 'link', line: 3, column: 4, facts: { href: 'javascript:c' } },
    { key: 'link', line: 5, column: 3, facts: { href: 'https://e.example/' } },
  ]);
});

it('keeps a long address short', () => {
  expect(found(`[a](http://${'b'.repeat(1_000)})`)[0]?.facts.href).toHaveLength(200);
});

it('does not look into emphasis without end', () => {
  const deep = Array.from({ length: 300 }).reduce<string>(
    (inner, _, i) => (i % 2 === 0 ? `*a ${inner} a*` : `**a ${inner} a**`),
    '[a](javascript:b)',
  );
  expect(found(deep)).toEqual([]);
});
