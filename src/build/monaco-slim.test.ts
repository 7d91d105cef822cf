import { expect, it } from 'vitest';
import { missingParts } from './monaco-slim.ts';

it('leaves out only what this version of Monaco has', () => {
  expect(missingParts()).toEqual([]);
});
