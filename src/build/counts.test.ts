import { expect, it } from 'vitest';
import { closingLine, ofExitCode, ofLessons, ofPlaywright, ofVitest, reconciled, sum } from './counts.ts';

const counts = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped });

it('counts a part without a report as one check', () => {
  expect(ofExitCode(0)).toEqual(counts(1, 0));
  expect(ofExitCode(2)).toEqual(counts(0, 1));
});

it("reads Vitest's report", () => {
  const report = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 3 };
  expect(ofVitest(report)).toEqual(counts(7, 2, 4));
});

it("reads Playwright's report; a second attempt may pass", () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 4 } };
  expect(ofPlaywright(report)).toEqual(counts(7, 1, 4));
});

it('reads the closing line of the lessons', () => {
  expect(ofLessons('lesson  verdict\nfirst   good\n\n5 good, 1 to mend\n')).toEqual(counts(5, 1));
  expect(ofLessons('No lesson found')).toEqual(counts(0, 0));
});

it.each([undefined, null, 'text', {}, { stats: 3 }])('counts nothing in the report %j', (report) => {
  expect(ofVitest(report)).toEqual(counts(0, 0));
  expect(ofPlaywright(report)).toEqual(counts(0, 0));
});

it.each([
  ['all passed', counts(3, 0), 0, counts(3, 0)],
  ['some failed, and are counted already', counts(3, 2), 1, counts(3, 2)],
  ['all passed, but the threshold of coverage was missed', counts(3, 0), 1, counts(3, 1)],
  ['nothing ran, and nobody minded', counts(0, 0), 0, counts(0, 1)],
  ['nothing ran but what is skipped', counts(0, 0, 5), 0, counts(0, 1, 5)],
])('%s', (_, report, code, whole) => {
  expect(reconciled(report, code)).toEqual(whole);
});

it('adds the parts up', () => {
  expect(sum([])).toEqual(counts(0, 0));
  expect(sum([counts(1, 2, 3), counts(10, 20, 30)])).toEqual(counts(11, 22, 33));
});

it('closes with one line', () => {
  expect(closingLine(counts(12, 0))).toBe('12 passed, 0 failed');
  expect(closingLine(counts(12, 1, 2))).toBe('12 passed, 1 failed, 2 skipped');
});
