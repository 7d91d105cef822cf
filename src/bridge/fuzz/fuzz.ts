import { fork } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Corpus, corpusIn } from './corpus.ts';
import { caseOf, type FuzzCase } from './fuzz-case.ts';
import { type Fault, judgeCase } from './judge-case.ts';
import { shrunk } from './shrink.ts';

/** `npm run fuzz [-- --runs N --seed S]`: throws what real clients have said, garbled, at the server, and judges what it does.
 *  The case of a seed is always the same: what is found is played again by its seed and `--runs 1`. */
const RECORDINGS = fileURLToPath(new URL('../../../e2e/recordings', import.meta.url));

/** Milliseconds after which a case is taken for one that never ends. */
const LONGEST = 20_000;
const LOOK = 500;

interface Wish {
  readonly seed: number;
  readonly runs: number;
  /** The file in which the seed stands that is being played, for whoever watches. */
  readonly at: string;
}

const printable = (text: string): string =>
  text.replace(/[^\n -~]/g, (octet) => `\\u${octet.charCodeAt(0).toString(16).padStart(4, '0')}`);

function tell(seed: number, found: FuzzCase, { rule, found: what }: Fault): void {
  const { personality, behaviours } = found.setup;
  console.log(`\nseed ${seed} breaks the rule that ${rule}:\n\n  ${printable(what)}\n`);
  console.log(
    `the smallest case that does:\n\n  personality ${personality}${found.tls ? ', under TLS' : ''}`,
  );
  console.log(`  behaviours ${JSON.stringify(behaviours)}`);
  for (const act of found.acts) console.log(`  ${printable(JSON.stringify(act))}`);
  console.log(`\nnpm run fuzz -- --seed ${seed} --runs 1`);
}

function fail(seed: number, corpus: Corpus): void {
  const first = judgeCase(caseOf(seed, corpus), seed) as Fault;
  const least = shrunk(caseOf(seed, corpus), (each) => judgeCase(each, seed)?.rule === first.rule);
  tell(seed, least, judgeCase(least, seed) ?? first);
}

function runAll({ seed, runs, at }: Wish): void {
  const corpus = corpusIn(RECORDINGS);
  const file = openSync(at, 'w');
  const began = performance.now();
  let octets = 0;
  for (let run = 0; run < runs; run++) {
    writeSync(file, String(seed + run).padEnd(20), 0);
    const each = caseOf(seed + run, corpus);
    for (const act of each.acts) octets += act.kind === 'octets' ? act.octets.length : 0;
    if (judgeCase(each, seed + run) === undefined) continue;
    fail(seed + run, corpus);
    process.exitCode = 1;
    return;
  }
  closeSync(file);
  const seconds = (performance.now() - began) / 1000;
  const rate = Math.round(runs / seconds);
  console.log(
    `${runs} runs, ${(octets / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s, ${rate} runs/s: all good`,
  );
}

function readNumber(word: string | undefined, usual: number): number {
  const number = Number(word ?? usual);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  console.error(`fuzz: ${word} is no number; --runs N, --seed S`);
  process.exit(2);
}

/** Starts the runs in a process of their own, and ends it where one run does not end. */
function watch(seed: number, runs: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const at = join(folder, 'seed');
  const child = fork(fileURLToPath(import.meta.url), ['--seed', `${seed}`, '--runs', `${runs}`, '--at', at]);
  let [playing, since] = ['', performance.now()];
  const timer = setInterval(() => {
    const now = performance.now();
    const read = readFileSync(at, { encoding: 'utf8', flag: 'a+' }).trim();
    if (playing !== read) [playing, since] = [read, now];
    if (now - since < LONGEST) return;
    console.log(`\nseed ${read} does not come to an end\n\nnpm run fuzz -- --seed ${read} --runs 1`);
    child.kill('SIGKILL');
  }, LOOK);
  child.on('exit', (code) => {
    clearInterval(timer);
    rmSync(folder, { recursive: true });
    process.exitCode = code ?? 1;
  });
}

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, at: { type: 'string' } },
});
const seed = readNumber(values.seed, Date.now() % 1_000_000_000);
const runs = readNumber(values.runs, 100_000);
if (values.at === undefined) {
  console.log(`seed ${seed}, ${runs} runs`);
  watch(seed, runs);
} else runAll({ seed, runs, at: values.at });
