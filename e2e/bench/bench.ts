import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Growth, growth } from './growth.ts';
import { ours } from './ours.ts';
import { theirs } from './theirs.ts';
import { traced } from './traced.ts';
import { WORKLOADS, type Workload } from './workload.ts';

/** So many units a second. */
interface Measured {
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
}

const ROUNDS = 7;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Units a second of one round. */
async function rate(units: number, work: () => number | Promise<number>): Promise<number> {
  const begin = performance.now();
  await work();
  return (units * 1000) / (performance.now() - begin);
}

/** Both servers must have kept the same octets, or one of them has not done the work. */
async function agree({ name, steps }: Workload): Promise<void> {
  const [our, their] = [ours(steps, 1), await theirs(steps, 1)];
  if (our !== their) throw new Error(`${name}: we kept ${our} octets, smtp-server ${their}`);
}

/** Rounds of both in turn, so that what else the machine does falls on both. */
async function measured(workload: Workload): Promise<Measured> {
  const { steps, units, connections } = workload;
  await agree(workload);
  const our: number[] = [];
  const their: number[] = [];
  // We are quicker: more connections, so that both are timed for about as long.
  const many = connections * Math.max(1, Math.min(10, workload.target));
  for (let round = 0; round < ROUNDS; round++) {
    their.push(await rate(units * connections, () => theirs(steps, connections)));
    our.push(await rate(units * many, () => ours(steps, many)));
  }
  return { ours: median(our), theirs: median(their), ratio: median(our) / median(their) };
}

const number = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString('en') : value.toFixed(1);

const row = (cells: readonly string[]): void => {
  const [first = '', ...rest] = cells;
  console.log(first.padEnd(60) + rest.map((cell) => cell.padStart(16)).join(''));
};

async function compared(): Promise<Readonly<Record<string, Measured>>> {
  const all: Record<string, Measured> = {};
  row(['', 'ours', 'smtp-server', 'ratio', 'target']);
  for (const workload of WORKLOADS) {
    const result = await measured(workload);
    all[workload.id] = result;
    row([
      `${workload.name}, ${workload.unit}`,
      number(result.ours),
      number(result.theirs),
      `× ${result.ratio.toFixed(1)}`,
      `× ${workload.target}${result.ratio < workload.target ? ' missed' : ''}`,
    ]);
  }
  return all;
}

/** The same workloads as a student would type them, every line an entry of a trace with the world after it. */
async function withTrace(
  without: Readonly<Record<string, Measured>>,
): Promise<Readonly<Record<string, Measured>>> {
  const all: Record<string, Measured> = {};
  for (const { id, name, unit, steps, units, connections } of WORKLOADS) {
    const theirs = without[id]?.theirs;
    if (theirs === undefined || !TRACED.has(id)) continue;
    const rates: number[] = [];
    for (let round = 0; round < ROUNDS; round++)
      rates.push(await rate(units * connections, () => traced(steps, connections)));
    const own = median(rates);
    all[id] = { ours: own, theirs, ratio: own / theirs };
    row([`${name}, typed, with world and trace, ${unit}`, number(own), '', `× ${(own / theirs).toFixed(1)}`]);
  }
  return all;
}

const TRACED: ReadonlySet<string> = new Set(['sessions', 'pipelinedMessages', 'pipelinedCommands']);

function grown(most: number): readonly Growth[] {
  console.log('');
  row(['letters into one kitchen, greylisting on', 'µs a letter', 'octets a letter']);
  growth(1000);
  return [1, 1000, 10_000, 100_000, 1_000_000]
    .filter((letters) => letters <= most)
    .map((letters) => {
      const cost = growth(letters);
      row([
        letters.toLocaleString('en'),
        cost.microseconds.toFixed(1),
        Math.round(cost.octets).toLocaleString('en'),
      ]);
      return cost;
    });
}

/** `--json FILE` writes the figures; `--letters 1000` is for those who are in a hurry. */
const { values } = parseArgs({
  options: { json: { type: 'string' }, letters: { type: 'string', default: '1000000' } },
});
const results = await compared();
const withWorld = await withTrace(results);
const cost = { ...results, withTrace: withWorld, growth: grown(Number(values.letters)) };
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(cost, undefined, 2)}\n`);
process.exit(0);
