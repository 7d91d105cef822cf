import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseLine } from './parse-line.ts';

const words = (line: string) => {
  const parsed = parseLine(line);
  return parsed.ok ? parsed.commands.map((command) => command.words) : parsed.problem;
};

// Compared with bash 5.2.
it.each<[string, readonly (readonly string[])[]]>([
  ['', []],
  ['  \t ', []],
  ['echo alice', [['echo', 'alice']]],
  ['  echo   a\tb  ', [['echo', 'a', 'b']]],
  ["echo 'a  b'", [['echo', 'a  b']]],
  ['echo "a  b"', [['echo', 'a  b']]],
  [`echo a'b'"c"\\d`, [['echo', 'abcd']]],
  ["echo ''", [['echo', '']]],
  ["''", [['']]],
  [`echo 'a"b' "c'd"`, [['echo', 'a"b', "c'd"]]],
  [`echo "a\\nb\\\\c\\"d\\$e\\\`f"`, [['echo', 'a\\nb\\c"d$e`f']]],
  [`echo "a\\'b"`, [['echo', "a\\'b"]]],
  ["echo 'a\\'", [['echo', 'a\\']]],
  ['echo a\\ b \\| \\; \\$x \\* \\\\', [['echo', 'a b', '|', ';', '$x', '*', '\\']]],
  ["printf '\\0alice' | base64", [['printf', '\\0alice'], ['base64']]],
  ['printf a|base64|base64 -d', [['printf', 'a'], ['base64'], ['base64', '-d']]],
  ['echo a | base64 # a comment', [['echo', 'a'], ['base64']]],
  ['# nothing but a comment', []],
  ['echo a#b', [['echo', 'a#b']]],
  ['echo $ "$" "a$" 5$', [['echo', '$', '$', 'a$', '5$']]],
  ['echo a~b [192.0.2.1] a? }', [['echo', 'a~b', '[192.0.2.1]', 'a?', '}']]],
  ["echo \"a;b\" '$(x)' '*'", [['echo', 'a;b', '$(x)', '*']]],
  ['echo привет', [['echo', 'привет']]],
  ['echo a\r', [['echo', 'a']]],
])('reads %j', (line, commands) => expect(words(line)).toEqual(commands));

it.each([
  ["echo 'a", { kind: 'quote', at: 5, found: "'" }],
  ['echo "a', { kind: 'quote', at: 5, found: '"' }],
  ['echo "a\\"', { kind: 'quote', at: 5, found: '"' }],
  ['echo a\\', { kind: 'escape', at: 6, found: '\\' }],
  ['echo a; echo b', { kind: 'operator', at: 6, found: ';' }],
  ['echo a &', { kind: 'operator', at: 7, found: '&' }],
  ['echo a > file', { kind: 'operator', at: 7, found: '>' }],
  ['base64 < file', { kind: 'operator', at: 7, found: '<' }],
  ['(echo a)', { kind: 'operator', at: 0, found: '(' }],
  ['echo a)', { kind: 'operator', at: 6, found: ')' }],
  ['echo a\necho b', { kind: 'operator', at: 6, found: '\n' }],
  ['echo a || echo b', { kind: 'operator', at: 7, found: '||' }],
  ['echo a |& base64', { kind: 'operator', at: 7, found: '|&' }],
  ['echo $(date)', { kind: 'expansion', at: 5, found: '$' }],
  ['echo "$HOME"', { kind: 'expansion', at: 6, found: '$' }],
  ["echo $'a'", { kind: 'expansion', at: 5, found: '$' }],
  ['echo `date`', { kind: 'expansion', at: 5, found: '`' }],
  ['echo "`date`"', { kind: 'expansion', at: 6, found: '`' }],
  ['echo ~', { kind: 'expansion', at: 5, found: '~' }],
  ['echo {a,b}', { kind: 'expansion', at: 5, found: '{' }],
  ['echo *', { kind: 'pattern', at: 5, found: '*' }],
  ['| base64', { kind: 'no-command', at: 0, found: '|' }],
  ['echo a |', { kind: 'no-command', at: 8, found: '' }],
  ['echo a | | base64', { kind: 'no-command', at: 9, found: '|' }],
])('finds what is wrong with %j and where', (line, problem) => expect(words(line)).toEqual(problem));

it('says where each command begins', () => {
  const parsed = parseLine('  echo a |  base64');
  expect(parsed).toMatchObject({ ok: true, commands: [{ at: 2 }, { at: 12 }] });
});

it('reads back every word that has been quoted', () => {
  const quoted = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`;
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (given) => {
      expect(words(given.map(quoted).join(' '))).toEqual([given]);
    }),
  );
});
