import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Machine } from './machine.ts';
import { runLine } from './shell.ts';

const machine: Machine = {
  zone: { 'mail.kitchen.example': [{ type: 'A', address: '192.0.2.25' }] },
  hosts: [{ name: 'mail.kitchen.example', address: '192.0.2.25', ports: [25] }],
};
const run = (line: string) => runLine(line, machine);

it.each([
  ["printf 'alice' | base64", ['YWxpY2U=']],
  ['echo alice | base64', ['YWxpY2UK']],
  ['echo -n alice | base64', ['YWxpY2U=']],
  ["printf '\\0alice\\0s3cret-pie' | base64", ['AGFsaWNlAHMzY3JldC1waWU=']],
  ['echo VXNlcm5hbWU6 | base64 -d', ['Username:']],
  ['echo привет | base64 | base64 -d', ['привет']],
  ['echo 0L8= | base64 -d', ['п']],
  ["printf 'a\\n\\nb'", ['a', '', 'b']],
  ['echo YWxpY2U | base64 -d', ['alicebase64: invalid input']],
  ['', []],
  ['# a comment', []],
  ['foo', ['bash: foo: command not found']],
  ['Echo a', ['bash: Echo: command not found']],
  ['привет', ['bash: привет: command not found']],
  ["''", ['bash: : command not found']],
  ['/bin/foo', ['bash: /bin/foo: No such file or directory']],
  ['foo | base64', ['bash: foo: command not found']],
  ['sleep x', ['sleep: invalid time interval ‘x’', "Try 'sleep --help' for more information."]],
  ['printf %d x | base64', ['MA==', 'bash: printf: x: invalid number']],
  [
    'telnet mail.kitchen.example 25',
    ['Trying 192.0.2.25...', 'Connected to mail.kitchen.example.', "Escape character is '^]'."],
  ],
])('%s shows %j', (line, screen) => expect(run(line).screen).toEqual(screen));

it('keeps the octets and the exit status of the last program', () => {
  expect(run("printf '\\377' | base64 -d")).toMatchObject({ stdout: '', exit: 1 });
  expect(run("printf '\\377'")).toMatchObject({ stdout: '\xff', exit: 0, screen: ['\ufffd'] });
  expect(run('echo a | foo').exit).toBe(127);
  expect(run('foo | echo a').exit).toBe(0);
});

it('passes on what a program wishes for', () => {
  expect(run('telnet mail.kitchen.example 25').connect).toEqual({ host: 'mail.kitchen.example', port: 25 });
  expect(run('help')).toEqual({ stdout: '', stderr: '', exit: 0, screen: [], help: true });
  expect(run('clear')).toEqual({ stdout: '', stderr: '', exit: 0, screen: [], clear: true });
});

it('takes as long as the slowest of the programs in a pipe', () => {
  expect(run('sleep 5m')).toEqual({ stdout: '', stderr: '', exit: 0, screen: [], seconds: 300 });
  expect(run('sleep 5 | sleep 1m | echo a')).toMatchObject({ screen: ['a'], seconds: 60 });
  expect(run('sleep 5 | foo')).toMatchObject({ exit: 127, seconds: 5 });
  expect(run('echo a').seconds).toBeUndefined();
  expect(run('sleep 5 | help').seconds).toBeUndefined();
});

it.each([
  ["echo 'a", 'quote', 5, 2, "bash: unexpected EOF while looking for matching `''"],
  ['echo a\\', 'escape', 6, 2, 'bash: syntax error: unexpected end of file'],
  ['echo a; echo b', 'operator', 6, 2, "bash: syntax error near unexpected token `;'"],
  ['echo $x', 'expansion', 5, 2, "bash: syntax error near unexpected token `$'"],
  ['echo |', 'no-command', 6, 2, 'bash: syntax error: unexpected end of file'],
  ['| echo', 'no-command', 0, 2, "bash: syntax error near unexpected token `|'"],
  ['base64', 'needs-input', 0, 1, 'base64: read error: Bad file descriptor'],
  ['sleep infinity', 'endless', 0, 1, 'sleep: cannot read realtime clock: Invalid argument'],
  ['clear | base64', 'not-in-pipe', 0, 1, 'clear: standard input or output is not a terminal'],
  ['echo a | help', 'not-in-pipe', 9, 1, 'help: standard input or output is not a terminal'],
  [
    'nc mail.kitchen.example 25 | base64',
    'not-in-pipe',
    0,
    1,
    'nc: standard input or output is not a terminal',
  ],
  [
    'echo QUIT | nc mail.kitchen.example 25 | base64',
    'not-in-pipe',
    12,
    1,
    'nc: standard input or output is not a terminal',
  ],
  [
    'telnet mail.kitchen.example 25 | base64',
    'not-in-pipe',
    0,
    1,
    'telnet: standard input or output is not a terminal',
  ],
  [
    'echo QUIT | telnet mail.kitchen.example 25',
    'not-in-pipe',
    12,
    1,
    'telnet: standard input or output is not a terminal',
  ],
])('%s is the problem "%s" at %d', (line, kind, at, exit, shown) => {
  const result = run(line);
  expect(result.problem).toMatchObject({ kind, at });
  expect(result).toMatchObject({ exit, stdout: '', screen: [shown] });
});

it.each([
  ['too-much-output', 'printf %99999s', 0, 1, 'printf: write error: File too large'],
  ['too-long', `echo ${'a'.repeat(70_000)}`, 65_536, 1, 'bash: Argument list too long'],
  [
    'too-many-commands',
    `echo${'|base64'.repeat(32)}`,
    222,
    254,
    'bash: fork: retry: Resource temporarily unavailable',
  ],
])('keeps a line within bounds: %s', (kind, line, at, exit, shown) => {
  expect(run(line)).toMatchObject({ problem: { kind, at }, exit, stdout: '', screen: [shown] });
});

it('keeps what was complained about before a problem', () => {
  expect(run('foo | help').screen).toEqual([
    'bash: foo: command not found',
    'help: standard input or output is not a terminal',
  ]);
});

const part = fc.constantFrom(
  ...[
    'printf ',
    'echo ',
    'base64 ',
    '-d ',
    '-w',
    '-e ',
    '|',
    ' ',
    "'",
    '"',
    '\\',
    '%s',
    '%9d',
    '%b',
    '\\0',
    '#',
    '$',
    'x',
  ],
);

it('does not throw, whatever is typed', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(part, { maxLength: 60 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(typed, (line) => {
      const { screen, exit, stdout } = run(line);
      expect(Array.isArray(screen) && Number.isInteger(exit) && stdout.length <= 65_536).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it.each([
  ['a long pipeline', `printf '%060000d' 0${'|base64 -w0|base64 -d'.repeat(15)}`],
  [
    'many words for a format that prints nothing',
    `printf '%.0s${'%.0000s'.repeat(2000)}' ${'x '.repeat(25_000)}`,
  ],
  ['nothing but backslashes', `echo -e '${'\\'.repeat(65_000)}'`],
  ['nothing but quotes', "''".repeat(32_000)],
  ['nothing but percent signs', `printf '${'%'.repeat(65_000)}'`],
  ['a number of many digits', `printf %d ${'9'.repeat(65_000)}`],
])('does not take long over %s', (_, line) => expect(run(line).exit).toBeLessThan(256), 1_000);
