import { expect, it } from 'vitest';
import { REQUIREMENTS } from './catalogue.ts';
import { holds, notApplicable } from './requirement.ts';
import { byStandard, chosen, counts, standardRows, strictness } from './table.ts';

const rows = [
  holds(['a', 'RFC 5321 §2.1', 'MUST'], 'src/a.ts', ['a']),
  holds(['b', 'RFC 5321 §2.1', 'MUST NOT'], 'src/a.ts', ['a']),
  notApplicable(['c', 'RFC 1870 §6', 'SHOULD'], 'why'),
  notApplicable(['d', 'RFC 5321 §2.2', 'MAY'], 'why'),
];
const ids = (requirements: typeof rows | readonly (typeof rows)[number][]) =>
  requirements.map(({ id }) => id);

it('takes what is forbidden to be as strict as what is asked', () => {
  expect(['MUST', 'MUST NOT', 'SHOULD NOT', 'MAY'].map((level) => strictness(level as 'MUST'))).toEqual([
    'MUST',
    'MUST',
    'SHOULD',
    'MAY',
  ]);
});

it.each([
  [{}, ['a', 'b', 'c', 'd']],
  [{ strictness: 'MUST' }, ['a', 'b']],
  [{ status: 'not-applicable' }, ['c', 'd']],
  [{ strictness: 'MAY', status: 'holds' }, []],
] as const)('chooses by %j', (choice, wanted) => {
  expect(ids(chosen(rows, choice))).toEqual(wanted);
});

it('counts by status', () => {
  expect(counts(rows)).toEqual({ holds: 2, departs: 0, 'not-applicable': 2 });
});

it('groups by standard and section, in the order in which they occur', () => {
  const standards = byStandard(rows);
  expect(standards.map(({ rfc }) => rfc)).toEqual(['5321', '1870']);
  expect(standards.map((standard) => ids(standardRows(standard)))).toEqual([['a', 'b', 'd'], ['c']]);
  expect(standards[0]?.sections.map(({ section }) => section)).toEqual(['RFC 5321 §2.1', 'RFC 5321 §2.2']);
});

it('loses no requirement on the way to the page', () => {
  expect(byStandard(REQUIREMENTS).flatMap(standardRows)).toHaveLength(REQUIREMENTS.length);
});
