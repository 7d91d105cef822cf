/** How the checks of one part of `npm test` ended. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

/** A part that is one check: its exit code says all. */
export const ofExitCode = (code: number): Counts => ({
  ...NONE,
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
});

/** The sum over parts. */
export const sum = (parts: readonly Counts[]): Counts =>
  parts.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    NONE,
  );

const numberAt = (report: unknown, ...path: readonly string[]): number => {
  const value = path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[key] : undefined,
    report,
  );
  return typeof value === 'number' ? value : 0;
};

/** Counts out of Vitest's JSON report. */
export const ofVitest = (report: unknown): Counts => ({
  passed: numberAt(report, 'numPassedTests'),
  failed: numberAt(report, 'numFailedTests'),
  skipped: numberAt(report, 'numPendingTests') + numberAt(report, 'numTodoTests'),
});

/** Counts out of Playwright's JSON report; what passed at the second attempt has passed. */
export const ofPlaywright = (report: unknown): Counts => ({
  passed: numberAt(report, 'stats', 'expected') + numberAt(report, 'stats', 'flaky'),
  failed: numberAt(report, 'stats', 'unexpected'),
  skipped: numberAt(report, 'stats', 'skipped'),
});

/** Counts out of the closing line of the lessons: `6 good, 0 to mend`. */
export function ofLessons(output: string): Counts {
  const [, good = '0', toMend = '0'] = /^(\d+) good, (\d+) to mend$/m.exec(output) ?? [];
  return { ...NONE, passed: Number(good), failed: Number(toMend) };
}

/** A report against the exit code: a part that failed otherwise, or that ran nothing, has failed all the same. */
export function reconciled(counts: Counts, code: number): Counts {
  const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}

/** The closing line. */
export const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
