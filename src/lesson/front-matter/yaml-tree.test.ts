import fc from 'fast-check';
import { expect, it } from 'vitest';
import { syntaxFault, yamlTree } from './yaml-tree.ts';

const text = (words: string, at: number) => ({ kind: 'text', text: words, at });

it('keeps where everything stands', () => {
  expect(yamlTree('a: 1\nb: [x, "y z"]\n', 8)).toEqual({
    ok: true,
    tree: {
      kind: 'mapping',
      at: 0,
      entries: [
        { key: 'a', at: 0, value: text('1', 3) },
        { key: 'b', at: 5, value: { kind: 'list', at: 8, items: [text('x', 9), text('y z', 13)] } },
      ],
    },
  });
});

it('reads a key that is no text as one without a name', () => {
  expect(yamlTree('? [a]\n: b', 8)).toMatchObject({ tree: { entries: [{ key: '', value: { text: 'b' } }] } });
});

it('reads nothing as an empty text', () => {
  expect(yamlTree('', 8)).toEqual({ ok: true, tree: text('', 0) });
  expect(yamlTree('a:', 8)).toMatchObject({ tree: { entries: [{ key: 'a', value: { text: '' } }] } });
});

it.each([
  ['syntax', 'a: [', 0],
  ['syntax', 'a: }', 0],
  ['anchor', 'a: &x 1', 4],
  ['anchor', 'a: *x', 4],
  ['tag', 'a: !!js/function 1', 3],
])('says %s of "%s"', (kind, source, at) => {
  const reading = yamlTree(source, 8);
  expect(reading).toMatchObject({ ok: false, fault: { kind } });
  if (!reading.ok && kind !== 'syntax') expect(reading.fault.at).toBe(at);
});

it('refuses a mapping that is nested too deep', () => {
  expect(yamlTree('['.repeat(20), 8)).toMatchObject({ ok: false, fault: { kind: 'syntax' } });
});

it('refuses a small text that would stand for a large value', () => {
  const bomb = [
    'a: &a [x,x]',
    ...'bcdefgh'.split('').map((c, i) => `${c}: &${c} [*${'abcdefg'[i]},*${'abcdefg'[i]}]`),
  ];
  expect(yamlTree(bomb.join('\n'), 8)).toMatchObject({ ok: false, fault: { kind: 'anchor' } });
});

it('makes a fault even of an error that says nothing', () => {
  expect(syntaxFault(new Error())).toEqual({ kind: 'syntax', at: 0, words: '' });
});

it('takes any text without throwing', () => {
  const yamlish = fc.string({ unit: fc.constantFrom(...'ab:-[]{},#&*!|>\'"%@`?\n \t~<=') });
  fc.assert(
    fc.property(yamlish, (source) => {
      expect(yamlTree(source, 8)).toHaveProperty('ok');
    }),
    { numRuns: 500 },
  );
});
