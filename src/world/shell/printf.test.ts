import { expect, it } from 'vitest';
import { printf } from './printf.ts';
import { OUTPUT_LIMIT } from './program.ts';

const machine = { zone: {}, hosts: [] };
const run = (words: readonly string[]) => printf.run(words, undefined, machine);

// What the builtin of bash 5.2 printed.
it.each<[readonly string[], string]>([
  [[''], ''],
  [['alice'], 'alice'],
  [['alice\\n'], 'alice\n'],
  [['\\0alice\\0secret'], '\0alice\0secret'],
  [['%s', 'a', 'b'], 'ab'],
  [['%s\\n', 'a', 'b'], 'a\nb\n'],
  [['%s-%s;', 'a', 'b', 'c'], 'a-b;c-;'],
  [['%s'], ''],
  [['%s', 'a\\nb'], 'a\\nb'],
  [['%s', '--help'], '--help'],
  [['a\\nb', 'x', 'y'], 'a\nb'],
  [['--', '-n'], '-n'],
  [['-'], '-'],
  [['%%'], '%'],
  [['100%%|%s', 'a'], '100%|a'],
  [['\\x41\\101\\0101'], 'AA\b1'],
  [['\\1011\\400\\8'], 'A1\0\\8'],
  [['\\xff\\x4\\xAbc'], '\xff\x04\xabc'],
  [['\\"\\\'\\?\\q\\cb\\'], '"\'?\\q\\cb\\'],
  [['\\u041f\\e\\a\\b\\f\\v\\r\\t\\\\n'], '\xd0\x9f\x1b\x07\b\f\v\r\t\\n'],
  [['%5s|%-5s|%.2s|%.s|', 'a', 'b', 'cde', 'f'], '    a|b    |cd||'],
  [['%c|%c|%3c|', 'hello', '', 'b'], 'h|\0|  b|'],
  [['%b', 'a\\nb\\0101\\101\\x41'], 'a\nbAAA'],
  [['%b|', '\\"', '\\8'], '\\"|\\8|'],
  [['%.2b|%4b|', 'abc', 'a'], 'ab|   a|'],
  [['a%b', 'x\\cy', 'z'], 'ax'],
  [['%d\\n'], '0\n'],
  [['%d|', '12', '-3', '+4', '0x10', '010', '', ' 12', '-0x1f', '00'], '12|-3|4|16|8|0|12|-31|0|'],
  [['%d|', "'A", '"', "'\xd0\x9f"], '65|0|1055|'],
  [['%i|%ld|%hhd|%u', '1', '2', '3', '4'], '1|2|3|4'],
  [['%5d|%-5d|%05d|%+d|% d', '1', '2', '3', '4', '5'], '    1|2    |00003|+4| 5'],
  [['%-05d|%.3d|%5.3d|%05.3d|', '3', '4', '4', '4'], '3    |004|  004|  004|'],
  [['%-+5d|%+05d|% 05d|% +d|', '3', '4', '5', '6'], '+3   |+0004| 0005|+6|'],
  [['%.0d|%.d|', '0', '0'], '||'],
  [
    ['%x %X %o %#x %#X %#o %#x %#06x', '255', '255', '8', '7', '255', '8', '0', '255'],
    'ff FF 10 0x7 0XFF 010 0 0x00ff',
  ],
  [['%x|%u', '-1', '-1'], 'ffffffffffffffff|18446744073709551615'],
])('prints for %j', (words, stdout) => expect(run(words)).toEqual({ stdout, stderr: '', exit: 0 }));

const USAGE = 'printf: usage: printf [-v var] format [arguments]\n';

it.each<[readonly string[], string, string, number]>([
  [[], '', USAGE, 2],
  [['--'], '', USAGE, 2],
  [['-n'], '', `bash: printf: -n: invalid option\n${USAGE}`, 2],
  [['100%'], '100', "bash: printf: `%': missing format character\n", 1],
  [['%5'], '', "bash: printf: `%5': missing format character\n", 1],
  [['%z'], '', "bash: printf: `%z': missing format character\n", 1],
  [['%s %y b', 'a'], 'a ', "bash: printf: `y': invalid format character\n", 1],
  [['%5%|'], '', "bash: printf: `%': invalid format character\n", 1],
  [['%d\\n', 'abc'], '0\n', 'bash: printf: abc: invalid number\n', 1],
  [['%d %d\\n', 'x', '5'], '0 5\n', 'bash: printf: x: invalid number\n', 1],
  [['%d', '12abc'], '12', 'bash: printf: 12abc: invalid number\n', 1],
  [['%d', '1.5'], '1', 'bash: printf: 1.5: invalid number\n', 1],
  [['%d', '12 '], '12', 'bash: printf: 12 : invalid number\n', 1],
  [['%d', '08'], '0', 'bash: printf: 08: invalid octal number\n', 1],
  [['%d', '0x'], '0', 'bash: printf: 0x: invalid hex number\n', 1],
  [
    ['%d', '99999999999999999999'],
    '9223372036854775807',
    'bash: printf: warning: 99999999999999999999: Numerical result out of range\n',
    0,
  ],
  [
    ['%d', '-99999999999999999999'],
    '-9223372036854775808',
    'bash: printf: warning: -99999999999999999999: Numerical result out of range\n',
    0,
  ],
  [
    ['%u', '9'.repeat(60)],
    '18446744073709551615',
    `bash: printf: warning: ${'9'.repeat(60)}: Numerical result out of range\n`,
    0,
  ],
])('complains about %j', (words, stdout, stderr, exit) =>
  expect(run(words)).toEqual({ stdout, stderr, exit }),
);

it('stops soon after the limit of output, however much is asked for', () => {
  const many = Array<string>(20_000).fill('x');
  expect(run(['%99999999999s|%99999s']).stdout.length).toBe(OUTPUT_LIMIT + 1);
  expect(run(['%9999d', ...many]).stdout.length).toBeLessThan(OUTPUT_LIMIT + 10_000);
  expect(run(['%.0s%.0s%.0000000000s', ...many]).stdout).toBe('');
  expect(run(['%.0d', ...many]).stderr.length).toBeLessThan(OUTPUT_LIMIT + 100);
});
