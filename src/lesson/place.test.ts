import { expect, it } from 'vitest';
import { placeOf } from './place.ts';

it.each([
  [0, { line: 1, column: 1 }],
  [1, { line: 1, column: 2 }],
  [3, { line: 2, column: 1 }],
  [5, { line: 2, column: 3 }],
])('finds offset %i', (offset, place) => expect(placeOf('ab\ncd', offset)).toEqual(place));

it('counts lines from where the text begins in its file', () =>
  expect(placeOf('ab\ncd', 4, 7)).toEqual({ line: 8, column: 2 }));
