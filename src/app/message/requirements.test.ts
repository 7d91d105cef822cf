import { expect, it } from 'vitest';
import { REQUIREMENTS } from '#explain/requirement/catalogue.ts';
import { byStandard } from '#explain/requirement/table.ts';
import { requirements as en } from './en/requirements.ts';
import { requirements as ru } from './ru/requirements.ts';

it.each([en, ru])('has a name for every standard that asks for something, and for no other', (words) => {
  const named = Object.keys(words).filter((key) => key.startsWith('requirements.rfc.'));
  const asking = byStandard(REQUIREMENTS).map(({ rfc }) => `requirements.rfc.${rfc}`);
  expect(named.toSorted()).toEqual(asking.toSorted());
});
