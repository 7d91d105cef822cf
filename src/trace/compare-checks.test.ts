import { expect, it } from 'vitest';
import type { Check } from '#smtp/model/check.ts';
import { partedChecks } from './compare-checks.ts';

const check = (by: string, outcome: Check['outcome'], found: string = outcome): Check => ({
  by,
  outcome,
  found,
  facts: {},
  flips: [],
});
const names = (a: readonly Check[], b: readonly Check[]) => partedChecks(a, b).map(({ by }) => by);

it('finds no check where all have found the same', () => {
  expect(names([check('order', 'passed')], [check('order', 'passed')])).toEqual([]);
});

it('finds the check that refused in one of them, and not those that were not asked for it', () => {
  const a = [check('order', 'passed'), check('relay', 'passed'), check('greylisting', 'off')];
  expect(names(a, [check('order', 'passed'), check('relay', 'refused')])).toEqual(['relay']);
  expect(names([check('order', 'refused')], a)).toEqual(['order']);
});

it('finds what was seen otherwise where nobody refused', () => {
  const a = [check('greylisting', 'off'), check('order', 'passed')];
  expect(names(a, [check('greylisting', 'passed', 'known'), check('order', 'passed')])).toEqual([
    'greylisting',
  ]);
  expect(names([check('order', 'passed')], a)).toEqual([]);
});
