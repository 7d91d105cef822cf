import { expect, it } from 'vitest';
import { sleep } from './sleep.ts';

const machine = { zone: {}, hosts: [] };
const run = (...words: readonly string[]) => sleep.run(words, undefined, machine);
const HINT = "Try 'sleep --help' for more information.\n";

it.each([
  [['5m'], 300],
  [['30'], 30],
  [['1', '2m'], 121],
  [['--', '5'], 5],
  [['5', '--'], 5],
  [['0.2'], 1],
  [['366d'], 31_622_400],
])('%j lets %d seconds pass', (words, seconds) => {
  expect(run(...words)).toEqual({ stdout: '', stderr: '', exit: 0, seconds });
});

it.each([[['0']], [['--']]])('%j is over at once', (words) => {
  expect(run(...words)).toEqual({ stdout: '', stderr: '', exit: 0 });
});

// What sleep of GNU coreutils 9.1 printed.
it.each([
  [[], 'sleep: missing operand\n'],
  [['x'], 'sleep: invalid time interval \xe2\x80\x98x\xe2\x80\x99\n'],
  [
    ['1', 'y', '5M'],
    'sleep: invalid time interval \xe2\x80\x98y\xe2\x80\x99\nsleep: invalid time interval \xe2\x80\x985M\xe2\x80\x99\n',
  ],
  [['-'], 'sleep: invalid time interval \xe2\x80\x98-\xe2\x80\x99\n'],
  [['--', '-1'], 'sleep: invalid time interval \xe2\x80\x98-1\xe2\x80\x99\n'],
  [['-1'], "sleep: invalid option -- '1'\n"],
  [['x', '-x'], "sleep: invalid option -- 'x'\n"],
  [['5', '--foo'], "sleep: unrecognized option '--foo'\n"],
  [['--help=x'], "sleep: option '--help' doesn't allow an argument\n"],
])('complains about %j', (words, stderr) => {
  expect(run(...words)).toEqual({ stdout: '', stderr: stderr + HINT, exit: 1 });
});

it.each([
  [['--he'], 'Usage: sleep NUMBER[SUFFIX]...\n'],
  [['5', '--version'], 'sleep (GNU coreutils) 9.1\n'],
])('prints for %j', (words, beginning) => {
  expect(run(...words).stdout.startsWith(beginning)).toBe(true);
});

it.each([['infinity'], ['367d'], ['1e999']])('does not sleep for ever: %s', (word) => {
  expect(run(word)).toMatchObject({ problem: 'endless' });
});
