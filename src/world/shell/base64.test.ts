import fc from 'fast-check';
import { expect, it } from 'vitest';
import { base64 } from './base64.ts';

const machine = { zone: {}, hosts: [] };
const run = (words: readonly string[], stdin?: string) => base64.run(words, stdin, machine);
const HINT = "Try 'base64 --help' for more information.\n";

// What GNU coreutils 9.1 printed.
it.each<[readonly string[], string, string]>([
  [[], 'alice', 'YWxpY2U=\n'],
  // the newline that echo appends is encoded too
  [[], 'alice\n', 'YWxpY2UK\n'],
  [[], '', ''],
  [['-w0'], '', ''],
  [['-w0'], 'alice', 'YWxpY2U='],
  [['-w', '0'], 'alice', 'YWxpY2U='],
  [['-w', '3'], 'alice', 'YWx\npY2\nU=\n'],
  [['-w', '+3'], 'abcdef', 'YWJ\njZG\nVm\n'],
  [['--wrap=3'], 'a', 'YQ=\n=\n'],
  [['--wrap', '3'], 'a', 'YQ=\n=\n'],
  [['--wr', ' 3'], 'a', 'YQ=\n=\n'],
  [['-w3', '-w0'], 'alice', 'YWxpY2U='],
  [['-'], 'x', 'eA==\n'],
  [['--'], 'x', 'eA==\n'],
  [['-w', '0', '--', '-'], 'x', 'eA=='],
  [['-d'], 'YWxpY2U=\n', 'alice'],
  [['--decode'], 'YWxp\nY2U=\n', 'alice'],
  [['--dec'], '', ''],
  [['-dw0'], 'aGk=\n', 'hi'],
  [['-d'], 'YWxpY2U=YWxpY2U=', 'alicealice'],
  [['-d'], 'YWxpY2V=', 'alice'],
  [['-di'], 'YWxp!Y2U=', 'alice'],
  [['--decode', '--ignore-garbage'], 'Y W\tx\r\np', 'ali'],
  [['--version'], '', 'base64 (GNU coreutils) 9.1\n'],
  [['--help'], '', 'Usage: base64 [OPTION]... [FILE]\n'],
  [['--help', '-x'], '', 'Usage: base64 [OPTION]... [FILE]\n'],
])('with %j turns %j into %j', (words, stdin, stdout) => {
  expect(run(words, stdin)).toEqual({ stdout, stderr: '', exit: 0 });
});

it('breaks lines after 76 letters', () => {
  expect(
    run([], '0'.repeat(100))
      .stdout.split('\n')
      .map((line) => line.length),
  ).toEqual([76, 60, 0]);
});

it.each([
  ['YWxpY2U', 'alice'],
  ['YWxpYg\n', 'alib'],
  ['YWxp!Y2U=', 'ali'],
  ['YWxp Y2U=', 'ali'],
  ['YWxp\r\n', 'ali'],
  ['YW=pY2V=', 'a'],
  ['Y', ''],
  ['====', ''],
  ['YQ=', 'a'],
  ['YQ=x', 'a'],
  ['YWI?', 'ab'],
  ['YWxpY2U==', 'alice'],
])('reads of %j what it can and complains', (stdin, stdout) => {
  expect(run(['-d'], stdin)).toEqual({ stdout, stderr: 'base64: invalid input\n', exit: 1 });
});

it.each<[readonly string[], string]>([
  [['-w', 'x'], 'base64: invalid wrap size: \xe2\x80\x98x\xe2\x80\x99\n'],
  [['-w', '-1'], 'base64: invalid wrap size: \xe2\x80\x98-1\xe2\x80\x99\n'],
  [['-w', '1k'], 'base64: invalid wrap size: \xe2\x80\x981k\xe2\x80\x99\n'],
  [['-w'], `base64: option requires an argument -- 'w'\n${HINT}`],
  [['--wrap'], `base64: option '--wrap' requires an argument\n${HINT}`],
  [['-x'], `base64: invalid option -- 'x'\n${HINT}`],
  [['-dx'], `base64: invalid option -- 'x'\n${HINT}`],
  [['--foo'], `base64: unrecognized option '--foo'\n${HINT}`],
  [['--decode=x'], `base64: option '--decode' doesn't allow an argument\n${HINT}`],
  [['alice'], 'base64: alice: No such file or directory\n'],
  [['--', '-d'], 'base64: -d: No such file or directory\n'],
  [[''], "base64: '': No such file or directory\n"],
  [['a', 'b'], `base64: extra operand \xe2\x80\x98b\xe2\x80\x99\n${HINT}`],
])('complains about %j', (words, stderr) => {
  expect(run(words, '')).toEqual({ stdout: '', stderr, exit: 1 });
});

it('asks for a pipe where the real one would read the keyboard', () => {
  expect(run([])).toEqual({ stdout: '', stderr: '', exit: 1, problem: 'needs-input' });
});

const octets = fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)) });

it('reads back whatever it has written', () => {
  fc.assert(
    fc.property(octets, fc.integer({ min: 0, max: 99 }), (given, width) => {
      expect(run(['-d'], run([`-w${width}`], given).stdout)).toEqual({ stdout: given, stderr: '', exit: 0 });
    }),
  );
});
