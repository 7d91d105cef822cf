import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import {
  type Counts,
  closingLine,
  ofExitCode,
  ofLessons,
  ofPlaywright,
  ofVitest,
  reconciled,
  sum,
} from './counts.ts';

/** One part of the whole: an npm script, and how its checks are counted. */
interface Part {
  readonly script: string;
  readonly report?: { readonly file: string; readonly counts: (report: unknown) => Counts };
  /** Where there is no report: counts out of what the part prints. */
  readonly printed?: (output: string) => Counts;
}

const PARTS: readonly Part[] = [
  { script: 'lint' },
  { script: 'types' },
  { script: 'types:pure' },
  { script: 'unit', report: { file: 'coverage/unit.json', counts: ofVitest } },
  { script: 'clients', report: { file: 'test-results/clients.json', counts: ofVitest } },
  { script: 'exports', report: { file: 'test-results/exports.json', counts: ofVitest } },
  { script: 'lessons', printed: ofLessons },
  { script: 'build' },
  { script: 'size' },
  { script: 'e2e', report: { file: 'test-results/e2e.json', counts: ofPlaywright } },
];

function counted({ report, printed }: Part, code: number, output: string): Counts {
  if (printed) return reconciled(printed(output), code);
  if (report === undefined) return ofExitCode(code);
  if (!existsSync(report.file)) return ofExitCode(1);
  return reconciled(report.counts(JSON.parse(readFileSync(report.file, 'utf8'))), code);
}

function played(part: Part): Counts {
  console.log(`\n== ${part.script}`);
  const began = performance.now();
  const { status, stdout } = spawnSync('npm', ['run', '--silent', part.script], {
    stdio: ['ignore', part.printed ? 'pipe' : 'inherit', 'inherit'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (part.printed) console.log(stdout);
  const counts = counted(part, status ?? 1, stdout ?? '');
  console.log(
    `== ${part.script}: ${closingLine(counts)} (${((performance.now() - began) / 1000).toFixed(1)} s)`,
  );
  return counts;
}

// What an earlier run has left must not be taken for this one's.
for (const left of ['dist', 'coverage', 'test-results']) rmSync(left, { recursive: true, force: true });

const all = PARTS.map((part) => ({ part, counts: played(part) }));
const counts = sum(all.map((each) => each.counts));
const failed = all.filter((each) => each.counts.failed > 0).map(({ part }) => part.script);
console.log(failed.length === 0 ? '\nEverything holds.' : `\nFailed: ${failed.join(', ')}`);
console.log(closingLine(counts));
process.exitCode = counts.failed === 0 ? 0 : 1;
