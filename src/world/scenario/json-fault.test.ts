import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonFault } from './json-fault.ts';

const DEEPEST = 8;

it.each([
  ['', 0],
  ['   ', 3],
  ['{', 1],
  ['[1', 2],
  ['{ "a" }', 6],
  ['{ "a": }', 7],
  ['{ "a": 1, }', 10],
  ['{ a: 1 }', 2],
  ['{ "a": tru }', 7],
  ['[1,]', 3],
  ['[1 2]', 3],
  ['[1}', 2],
  ['{"a":1]', 6],
  ['{]', 1],
  [']', 0],
  ['1 2', 2],
  ['1,', 1],
  ['01', 1],
  ['"a\nb"', 0],
  ['"\\x"', 0],
  ["'a'", 0],
  ['[NaN]', 1],
  ['{"a":1} x', 8],
])('finds where %j ceases to be JSON', (text, at) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(jsonFault(text, DEEPEST)).toEqual({ at, fault: 'syntax' });
});

it.each(['1', '-0.5e+3', '"\\u00e9\\n"', '[]', '{}', ' [ { "a" : [ ] , "b" : null } , true ] ', '"\u2028"'])(
  'finds nothing in %j',
  (text) => {
    expect(jsonFault(text, DEEPEST)).toBeUndefined();
  },
);

it('stops where nobody has nested by hand', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  expect(jsonFault(nested(DEEPEST), DEEPEST)).toBeUndefined();
  expect(jsonFault(nested(DEEPEST + 1), DEEPEST)).toEqual({ at: DEEPEST, fault: 'too-deep' });
  expect(jsonFault('['.repeat(1_000_000), DEEPEST)).toEqual({ at: DEEPEST, fault: 'too-deep' });
});

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const token = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"a"',
  '1',
  '-',
  'true',
  'null',
  ' ',
  '\n',
  '"',
  '\\',
  'x',
);

it('finds a fault exactly where the engine does not take a text for JSON', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(token).map((all) => all.join('')),
        fc.json(),
        fc.string(),
      ),
      (text) => {
        expect(jsonFault(text, 1000) === undefined).toBe(isJson(text));
      },
    ),
    { numRuns: 2000 },
  );
});

it('reads a long text in one pass', () => {
  const text = JSON.stringify(Array(50_000).fill({ text: 'x'.repeat(10) }));
  const begun = performance.now();
  expect(jsonFault(text, DEEPEST)).toBeUndefined();
  expect(jsonFault(`"${'x'.repeat(1_000_000)}`, DEEPEST)).toEqual({ at: 0, fault: 'syntax' });
  expect(performance.now() - begun).toBeLessThan(2000);
});
