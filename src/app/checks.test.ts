import { expect, it } from 'vitest';
import type { Check } from '#smtp/model/check.ts';
import { isIdle, refusingBehaviour } from './checks.ts';

const check = (by: string, outcome: Check['outcome']): Check => ({
  by,
  outcome,
  found: outcome,
  facts: {},
  flips: [],
});

it('counts a check that is off as idle, unless beginners ask for it', () => {
  expect(isIdle(check('tarpit', 'off'))).toBe(true);
  expect(isIdle(check('greylisting', 'off'))).toBe(false);
  expect(isIdle(check('tarpit', 'passed'))).toBe(false);
});

it.each([
  ['relay', 'refused', 'relay'],
  ['authentication', 'refused', 'AUTH'],
  ['order', 'refused', undefined],
  ['relay', 'passed', undefined],
] as const)('knows whose check %s is when it has %s: %s', (by, outcome, id) => {
  expect(refusingBehaviour(check(by, outcome))?.id).toBe(id);
});
