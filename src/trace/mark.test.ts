import { expect, it } from 'vitest';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import type { Input } from './input.ts';
import { type Mark, marksBegun, marksOf, momentAfter, prepareMarks } from './mark.ts';
import { run } from './run.ts';

const line = (text: string): Input => ({ kind: 'line', text });
const CALL = line('telnet mail.kitchen.example 25');

const told = ({ kind, word, code, open }: Mark): string =>
  `${kind} ${word} ${code ?? ''}${open ? '' : ' -'}`.replace(/ +/g, ' ').trimEnd();
const marks = (...inputs: readonly Input[]): readonly string[] =>
  marksOf(run(DEFAULT_KITCHEN, inputs)).map(told);

it.each<[string, readonly Input[], readonly string[]]>([
  ['has no mark where nothing was done', [], []],
  ['makes a call and its greeting one mark', [CALL], ['shell telnet 220']],
  [
    'makes each command of a paste a mark',
    [CALL, line('ehlo client.example\nMAIL FROM:<>')],
    ['shell telnet 220', 'command EHLO 250', 'command MAIL 250'],
  ],
  [
    'makes the lines of a letter one mark, and those of the next one another',
    [
      CALL,
      line('EHLO client.example\nMAIL FROM:<>\nRCPT TO:<bob@kitchen.example>\nDATA'),
      line('Hi'),
      line('.'),
      line('QUIT'),
    ],
    [
      'shell telnet 220',
      ...['command EHLO 250', 'command MAIL 250', 'command RCPT 250', 'command DATA 354'],
      'letter 250',
      'command QUIT 221 -',
    ],
  ],
  [
    'marks time, switches and another server',
    [
      { kind: 'wait', seconds: 60 },
      { kind: 'set', behaviour: 'greylisting', setting: 'on', value: true },
      { kind: 'personality', id: 'exim' },
    ],
    ['wait -', 'change -', 'change -'],
  ],
  ['marks a key, and what it does', [CALL, { kind: 'key', key: 'interrupt' }], ['shell telnet 220', 'key -']],
  [
    'keeps with a wait what the server did meanwhile',
    [CALL, { kind: 'wait', seconds: 4000 }],
    ['shell telnet 220', 'wait 421 -'],
  ],
  [
    'has a mark for a server that hangs up while one types',
    [CALL, { kind: 'wait', seconds: 299.5 }, line('NOOP')],
    ['shell telnet 220', 'wait', 'server 421 -', 'shell NOOP -'],
  ],
  [
    'marks an answer to a login',
    [CALL, line('EHLO client.example'), line('AUTH LOGIN'), line('*')],
    ['shell telnet 220', 'command EHLO 250', 'command AUTH 334', 'response 501'],
  ],
  [
    'marks a line that s_client takes for itself',
    [line('openssl s_client -connect mail.kitchen.example:465'), line('QUIT')],
    ['shell openssl 220', 'key QUIT -'],
  ],
  ['marks an empty line', [line('')], ['shell -']],
])('%s', (_, inputs, expected) => expect(marks(...inputs)).toEqual(expected));

it('holds every entry in exactly one mark', () => {
  const trace = run(DEFAULT_KITCHEN, [CALL, line('EHLO client.example\nNOOP'), line('QUIT')]);
  const all = marksOf(trace);
  expect(all.map(({ from }) => from)).toEqual([0, ...all.slice(0, -1).map(({ until }) => until)]);
  expect(all.at(-1)?.until).toBe(trace.entries.length);
});

it('finds the mark of a moment, and the moment of a mark', () => {
  const all = marksOf(run(DEFAULT_KITCHEN, [CALL, line('EHLO client.example'), line('QUIT')]));
  expect([0, 1, 2, 3].map((count) => marksBegun(all, momentAfter(all, count)))).toEqual([0, 1, 2, 3]);
  expect(marksBegun(all, undefined)).toBe(3);
  expect(marksBegun(all, 1)).toBe(1);
});

it('makes the marks of a long session by and by, and hands them on to the one that it grows into', () => {
  const inputs = [CALL, line('EHLO client.example\nNOOP'), line('DATA'), line('QUIT')];
  const trace = run(DEFAULT_KITCHEN, inputs);
  const expected = marksOf(run(DEFAULT_KITCHEN, inputs));
  const short = run(DEFAULT_KITCHEN, inputs.slice(0, 2));
  const grown = { ...trace, entries: [...short.entries, ...trace.entries.slice(short.entries.length)] };
  expect(prepareMarks(short, 3)).toBe(false);
  expect(prepareMarks(grown, 2, short)).toBe(false);
  expect(prepareMarks(grown, 1_000)).toBe(true);
  expect(marksOf(grown)).toEqual(expected);
  expect(marksOf(short)).toEqual(expected.slice(0, marksOf(short).length));
  expect(prepareMarks(trace, 1)).toBe(false);
  expect(marksOf(trace)).toEqual(expected);
});
