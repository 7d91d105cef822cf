import { expect, it } from 'vitest';
import { inlines } from './inline.ts';
import { plainText } from './plain.ts';

it('says what the text says, without its dress', () => {
  expect(plainText(inlines('a *b **c*** `d` [e](/) {f}'))).toBe('a b c d e {f}');
});
