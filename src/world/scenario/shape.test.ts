import fc from 'fast-check';
import { expect, it } from 'vitest';
import { schemaOf } from './json-schema.ts';
import {
  address,
  atLeast,
  choice,
  either,
  fields,
  fitsShape,
  flag,
  ipv4,
  ipv6,
  listOf,
  misfits,
  number,
  pathText,
  type Shape,
  tableOf,
  text,
  variant,
  whole,
} from './shape.ts';

const RECORD = variant('type', {
  A: fields({ type: choice('A'), address: ipv4 }),
  TXT: fields({ type: choice('TXT'), text }),
});

const CASES: readonly (readonly [Shape, readonly unknown[], readonly unknown[]])[] = [
  [text, ['', 'x'], [1, null, undefined, [], {}]],
  [flag, [true, false], ['true', 0]],
  [number(0, 2), [0, 1.5, 2], [-1, 3, Number.NaN, Number.POSITIVE_INFINITY, '1']],
  [whole(0, 2), [0, 2], [1.5, 3]],
  [choice('open', 'closed'), ['open'], ['ajar', 1]],
  [ipv4, ['192.0.2.1'], ['2001:db8::1', 'x', 4]],
  [ipv6, ['2001:db8::1'], ['192.0.2.1', 'x', 6]],
  [address, ['192.0.2.1', '2001:db8::1'], ['x', 4]],
  [listOf(text), [[], ['a']], ['a', [1], {}]],
  [listOf(text, 1, 2), [['a'], ['a', 'b']], [[], ['a', 'b', 'c']]],
  [tableOf(flag), [{}, { a: true }], [{ a: 1 }, [], null]],
  [
    fields({ a: text }, { b: text }),
    [{ a: '' }, { a: '', b: '' }],
    [{}, { a: '', b: 1 }, { a: '', c: 1 }, 'a'],
  ],
  [atLeast({ a: text }), [{ a: '' }, { a: '', b: 1 }], [{ b: 1 }]],
  [
    RECORD,
    [{ type: 'TXT', text: '' }],
    [{ type: 'B' }, {}, { type: 'A', text: '' }, 'A', { type: 'toString' }],
  ],
  [either(text, listOf(text)), ['a', ['a']], [1, [1]]],
];

it.each(CASES)('judges by %j', (shape, right, wrong) => {
  for (const value of right) expect(misfits(shape, value)).toEqual([]);
  for (const value of wrong) expect(fitsShape(shape, value)).toBe(false);
});

const said = (shape: Shape, value: unknown): readonly string[] =>
  misfits(shape, value).map(({ path, wrong, possible }) =>
    [pathText(path), wrong, possible].join(' ').trim(),
  );

it.each([
  [
    fields({ a: text, b: text }, { c: text }),
    { c: 1, d: 1 },
    ['d unknown a, b, c', 'a missing', 'b missing', 'c text'],
  ],
  [listOf(fields({ a: tableOf(listOf(whole(1, 2))) })), [{ a: { x: [1, 3] } }], ['[0].a.x[1] number 1–2']],
  [listOf(text, 1, 1), [], ['too-few 1']],
  [listOf(text, 1, 1), ['a', 'b'], ['too-many 1']],
  [RECORD, { type: 'B' }, ['type choice A, TXT']],
  [fields({}), [], ['table']],
  [tableOf(text), 1, ['table']],
  [RECORD, 1, ['table']],
  [listOf(text), 1, ['list']],
  [either(text, flag), 1, ['either']],
] as const)('says all that is wrong, and where', (shape, value, expected) => {
  expect(said(shape, value)).toEqual(expected);
});

it('never throws, whatever it is given', () => {
  const shapes = fc.constantFrom(...CASES.map(([shape]) => shape));
  fc.assert(
    fc.property(shapes, fc.anything(), (shape, value) => void misfits(shape, value)),
    { numRuns: 500 },
  );
});

it.each([
  [text, { type: 'string' }],
  [flag, { type: 'boolean' }],
  [number(0, 1), { type: 'number', minimum: 0, maximum: 1 }],
  [whole(0, 1), { type: 'integer', minimum: 0, maximum: 1 }],
  [choice('a'), { enum: ['a'] }],
  [ipv4, { type: 'string', format: 'ipv4' }],
  [ipv6, { type: 'string', format: 'ipv6' }],
  [
    address,
    {
      anyOf: [
        { type: 'string', format: 'ipv4' },
        { type: 'string', format: 'ipv6' },
      ],
    },
  ],
  [listOf(flag, 1, 2), { type: 'array', items: { type: 'boolean' }, minItems: 1, maxItems: 2 }],
  [tableOf(flag), { type: 'object', additionalProperties: { type: 'boolean' } }],
  [
    fields({ a: flag }, { b: flag }),
    {
      type: 'object',
      properties: { a: { type: 'boolean' }, b: { type: 'boolean' } },
      required: ['a'],
      additionalProperties: false,
    },
  ],
  [atLeast({}), { type: 'object', properties: {}, required: [] }],
  [variant('a', { b: fields({}) }), { anyOf: [schemaOf(fields({}))] }],
  [either(flag, text), { anyOf: [{ type: 'boolean' }, { type: 'string' }] }],
])('draws a schema from %j', (shape, schema) => expect(schemaOf(shape)).toEqual(schema));
