import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Input } from './input.ts';
import { inputsOf, itemsFrom, linesOf, scriptOf } from './script.ts';

const type = (text: string): Input => ({ kind: 'line', text });

// Both ways: what was done is written like this, and what is written like this is done.
it.each<[string, readonly Input[], string]>([
  ['nothing', [], ''],
  ['lines, as they are typed', [type('telnet a.example 25'), type(' two ')], 'telnet a.example 25\n two \n'],
  ['an empty line', [type('')], '\n'],
  [
    'keys',
    [
      { kind: 'key', key: 'interrupt' },
      { kind: 'key', key: 'escape' },
    ],
    '^C\n^]\n',
  ],
  [
    'waiting',
    [
      { kind: 'wait', seconds: 300 },
      { kind: 'wait', seconds: 90 },
    ],
    '# 5 min\n# 90 s\n',
  ],
  [
    'long waiting',
    [
      { kind: 'wait', seconds: 7_200 },
      { kind: 'wait', seconds: 86_400 },
    ],
    '# 2 h\n# 1 day\n',
  ],
  [
    'no waiting',
    [
      { kind: 'wait', seconds: 0 },
      { kind: 'wait', seconds: 172_800 },
    ],
    '# 0 s\n# 2 days\n',
  ],
  ['a switch', [{ kind: 'set', behaviour: 'greylisting', setting: 'on', value: true }], '! greylisting on\n'],
  [
    'another',
    [{ kind: 'set', behaviour: 'greylisting', setting: 'on', value: false }],
    '! greylisting off\n',
  ],
  ['a setting', [{ kind: 'set', behaviour: 'relay', setting: 'for', value: 'open' }], '! relay for open\n'],
  [
    'a time that is set',
    [{ kind: 'set', behaviour: 'greylisting', setting: 'delay', value: 300 }],
    '! greylisting delay 5 min\n',
  ],
  [
    'a number that is set',
    [{ kind: 'set', behaviour: 'recipient-limit', setting: 'maximum', value: 5 }],
    '! recipient-limit maximum 5\n',
  ],
  [
    'a list that is set',
    [{ kind: 'set', behaviour: 'blocklist', setting: 'listed', value: ['192.0.2.7', '192.0.2.8'] }],
    '! blocklist listed 192.0.2.7, 192.0.2.8\n',
  ],
  [
    'a list of nothing',
    [{ kind: 'set', behaviour: 'blocklist', setting: 'listed', value: [] }],
    '! blocklist listed none\n',
  ],
  ['a personality', [{ kind: 'personality', id: 'postfix' }], '! personality postfix\n'],
  ['lines that go out together', [type('MAIL FROM:<>\n\nDATA')], 'MAIL FROM:<>\n+\n+ DATA\n'],
  ['a line that looks like a key', [type('^C')], '\\^C\n'],
  ['a line that looks like time', [type('# 5 min')], '\\# 5 min\n'],
  ['a line that looks like a switch', [type('! greylisting on')], '\\! greylisting on\n'],
  ['a line that looks joined', [type('+ 1'), type('+')], '\\+ 1\n\\+\n'],
  ['a line that looks as if it had been kept from it', [type('\\\\# 5 min')], '\\\\\\# 5 min\n'],
  [
    'lines that only begin like it',
    [type('\\n'), type('#1'), type('! no'), type('# soup')],
    '\\n\n#1\n! no\n# soup\n',
  ],
  ['notation in a line that is joined', [type('a\n^C\n+ b')], 'a\n+ ^C\n+ + b\n'],
  ['a line with a bare CR', [type('a\rb')], '! {"kind":"line","text":"a\\rb"}\n'],
  [
    'a switch that nobody knows',
    [{ kind: 'set', behaviour: 'no such', setting: 'thing', value: 1.5 }],
    '! {"kind":"set","behaviour":"no such","setting":"thing","value":1.5}\n',
  ],
  ['a wait for part of a second', [{ kind: 'wait', seconds: 0.5 }], '! {"kind":"wait","seconds":0.5}\n'],
  [
    'a personality that nobody knows',
    [{ kind: 'personality', id: 'x' }],
    '! {"kind":"personality","id":"x"}\n',
  ],
])('writes and reads %s', (_, inputs, text) => {
  expect(scriptOf(inputs)).toBe(text);
  expect(inputsOf(text)).toEqual(inputs);
});

it.each<[string, string, readonly Input[]]>([
  ['the last line without its end', 'NOOP\nQUIT', [type('NOOP'), type('QUIT')]],
  ['a joined line with nothing to be joined to', '+ NOOP', [type('NOOP')]],
  ['a joined line after a wait', '# 1 min\n+ NOOP', [{ kind: 'wait', seconds: 60 }, type('NOOP')]],
  [
    'the short and the long form of a switch',
    '! relay on on',
    [{ kind: 'set', behaviour: 'relay', setting: 'on', value: true }],
  ],
  ['a value that cannot be set', '! relay for everybody', [type('! relay for everybody')]],
  ['a personality that does not exist', '! personality nobody', [type('! personality nobody')]],
  ['braces without sense', '! {', [type('! {')]],
  ['braces with too little in them', '! {"kind":"wait"}', [type('! {"kind":"wait"}')]],
  ['braces of an unknown kind', '! {"kind":"toString"}', [type('! {"kind":"toString"}')]],
  ['braces that hold something else', '! {"kind":"line","text":5}', [type('! {"kind":"line","text":5}')]],
  ['braces of a key that is none', '! {"kind":"key","key":"x"}', [type('! {"kind":"key","key":"x"}')]],
  [
    'braces that turn back the clock',
    '! {"kind":"wait","seconds":-1}',
    [type('! {"kind":"wait","seconds":-1}')],
  ],
  ['braces around no table', '! {}', [type('! {}')]],
  ['braces without a kind', '! {"seconds":1}', [type('! {"seconds":1}')]],
  ['a bare number as no time', '# 5', [type('# 5')]],
  ['a time that is too long', '# 999 days', [type('# 999 days')]],
])('reads %s', (_, text, inputs) => expect(inputsOf(text)).toEqual(inputs));

it('knows how many lines an input takes, and begins where it is told', () => {
  expect(itemsFrom(linesOf('NOOP\na\n+ b\n+\n# 5 min\n'), 1).map(({ lines }) => lines)).toEqual([3, 1]);
});

const odd = fc.constantFrom(
  '^C',
  '^]',
  '# 5 min',
  '! relay off',
  '+',
  '+ x',
  '\\',
  '! {"kind":"wait","seconds":1}',
  '',
);
const line = fc.oneof(
  fc.string({ unit: 'binary' }),
  odd,
  fc.tuple(fc.constantFrom('\\', '+ ', '\\\\'), odd).map((two) => two.join('')),
);
const value = fc.oneof(
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  fc.string(),
  fc.array(fc.string()),
);
const input: fc.Arbitrary<Input> = fc.oneof(
  line.map(type),
  fc.array(line, { minLength: 2 }).map((lines) => type(lines.join('\n'))),
  fc.constantFrom<Input>({ kind: 'key', key: 'interrupt' }, { kind: 'key', key: 'escape' }),
  fc
    .oneof(
      fc.nat(),
      fc.nat(99).map((hours) => hours * 3_600),
    )
    .map((seconds): Input => ({ kind: 'wait', seconds })),
  fc
    .tuple(
      fc.oneof(fc.constantFrom('relay', 'greylisting', 'blocklist', 'SIZE', 'personality'), fc.string()),
      fc.oneof(fc.constantFrom('on', 'for', 'delay', 'listed', 'maximum'), fc.string()),
      value,
    )
    .map(([behaviour, setting, set]): Input => ({ kind: 'set', behaviour, setting, value: set })),
  fc.oneof(fc.constantFrom('rfc', 'exim'), fc.string()).map((id): Input => ({ kind: 'personality', id })),
);

it('gives every session back as it was', () => {
  fc.assert(
    fc.property(fc.array(input), (inputs) => {
      expect(inputsOf(scriptOf(inputs))).toEqual(inputs);
    }),
    { numRuns: 500 },
  );
});

it('reads any text, and what it has read stays the same when it is written again', () => {
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const inputs = inputsOf(lines.join('\n'));
      expect(inputsOf(scriptOf(inputs))).toEqual(inputs);
    }),
    { numRuns: 500 },
  );
});
