import { nearest } from '#lesson/nearest.ts';
import type { FileProblem } from '#world/scenario/kitchen-file.ts';
import { type Misfit, pathText } from '#world/scenario/shape.ts';

const TABLE = 'must be a table, { … }';

/** What belongs there, in the words of the command line. */
const WORDS: Readonly<Record<Misfit['wrong'], (possible: string, name: string) => string>> = {
  missing: () => 'is missing',
  unknown: (possible, name) => `is not known; possible are ${nearest(name, possible.split(', '))}`,
  'too-few': (least) => `must have at least ${least} in it`,
  'too-many': (most) => `must have at most ${most} in it`,
  either: () => 'must be true or false, a number, a text or a list of texts',
  text: () => 'must be a text',
  flag: () => 'must be true or false',
  ipv4: () => 'must be an IPv4 address',
  ipv6: () => 'must be an IPv6 address',
  address: () => 'must be an IP address',
  number: (bounds) => `must be a number, ${bounds}`,
  choice: (possible) => `must be one of ${possible}`,
  list: () => 'must be a list',
  table: () => TABLE,
};

/** What is wrong at one place of a file. */
export const misfitWords = ({ path, wrong, possible }: Misfit): string =>
  `${pathText(path) || 'the kitchen'} ${WORDS[wrong](possible, String(path.at(-1)))}`;

/** What is wrong with a file as a whole. */
export function problemWords(problem: Exclude<FileProblem, Misfit>): string {
  switch (problem.wrong) {
    case 'too-large':
      return `this is longer than the ${problem.most} characters that are read`;
    case 'too-deep':
      return 'this nests too deep';
    case 'newer':
      return `this was made by a newer version of the kitchen (format ${problem.version})`;
    default:
      return 'this is not JSON';
  }
}
