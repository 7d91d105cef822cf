import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { compareAll, compareTwo, differs, isAnswered, type Row, replyIn, without } from './compare.ts';
import { changedKitchen, whatIf } from './compare-kitchen.ts';
import { places } from './compare-places.ts';
import type { Input } from './input.ts';
import { run } from './run.ts';
import type { Adjustment } from './script-kitchen.ts';
import type { Trace } from './trace.ts';

const line = (text: string): Input => ({ kind: 'line', text });
const lines = (...texts: readonly string[]): readonly Input[] => texts.map(line);
const CALL = 'telnet mail.kitchen.example 25';
const LETTER = ['DATA', 'Hello', '.', 'QUIT'];
const SCRIPT = [
  CALL,
  'EHLO client.example',
  'MAIL FROM:<carol@client.example>',
  'RCPT TO:<alice@kitchen.example>',
];
const session = run(DEFAULT_KITCHEN, lines(...SCRIPT, ...LETTER));

const code = (trace: Trace, row: Row, side: number): number | string => {
  const event = trace.entries[replyIn(trace, row.sides[side]) ?? -1]?.event;
  return event?.kind === 'server' ? event.reply.code : '';
};
const table = (a: Trace, b: Trace): readonly string[] =>
  compareTwo(a, b).map((row) => {
    const how = differs([a, row.sides[0]], [b, row.sides[1]]);
    return `${row.place}.${row.line} ${code(a, row, 0)} ${code(b, row, 1)} ${how}`;
  });

it('finds nothing that differs between a session and itself', () => {
  expect(table(session, session).every((row) => row.endsWith('same'))).toBe(true);
  expect(compareTwo(session, session)).toHaveLength(8);
});

it('shows where a switch leads, and what follows from it', () => {
  const b = whatIf(session, [{ kind: 'set', behaviour: 'greylisting', setting: 'on', value: true }]);
  expect(table(session, b)).toEqual([
    ...['0.1 220 220 same', '1.1 250 250 same', '2.1 250 250 same', '3.1 250 450 code', '4.1 354 554 code'],
    ...['5.1  500 code', '6.1 250 221 code', '7.1 221  code'],
  ]);
});

it('tells other words from other answers', () => {
  const b = whatIf(session, [{ kind: 'personality', id: 'exim' }]);
  expect(table(session, b).slice(0, 3)).toEqual([
    '0.1 220 220 words',
    '1.1 250 250 words',
    '2.1 250 250 words',
  ]);
});

it('goes on line by line where the other server has hung up and the shell reads on', () => {
  const script = run(DEFAULT_KITCHEN, [line(CALL), line('NOOP\nNOOP\nNOOP\nQUIT')]);
  const junk = (setting: string, value: boolean | number | string): Adjustment => {
    return { kind: 'set', behaviour: 'junk-commands', setting, value };
  };
  const b = whatIf(script, [junk('on', true), junk('maximum', 1), junk('beyond', 'hang-up')]);
  const rows = compareTwo(script, b);
  expect(rows.map(({ place, line }) => `${place}.${line}`)).toEqual(['0.1', '1.1', '1.2', '1.3', '1.4']);
  expect(differs([script, rows.at(-1)?.sides[0]], [b, rows.at(-1)?.sides[1]])).toBe('code');
});

it('sets apart what happened before a line was read', () => {
  const a = run(DEFAULT_KITCHEN, [line(CALL), { kind: 'wait', seconds: 299.5 }, line('NOOP')]);
  const b = whatIf(a, [{ kind: 'set', behaviour: 'idle-timeout', setting: 'on', value: false }]);
  expect(table(a, b)).toEqual(['0.1 220 220 same', '1.0   same', '2.0 421  code', '2.1  250 code']);
});

it('tells a letter that went elsewhere from one that was only said the same of', () => {
  const entries = session.entries.map((entry) =>
    entry.event.kind === 'delivered'
      ? { ...entry, event: { ...entry.event, delivery: { ...entry.event.delivery, to: { mailbox: 'bob' } } } }
      : entry,
  );
  const other = table(session, { ...session, entries });
  expect(other.filter((row) => !row.endsWith('same'))).toEqual(['6.1 250 250 code']);
});

it('tells a letter that came back from one that was kept', () => {
  const doomed = lines(CALL, 'EHLO client.example', 'MAIL FROM:<alice@kitchen.example>');
  const setup: Input = { kind: 'set', behaviour: 'relay', setting: 'for', value: 'open' };
  const to = (recipient: string) =>
    run(DEFAULT_KITCHEN, [setup, ...doomed, ...lines(`RCPT TO:<${recipient}>`, 'DATA', '.')]);
  expect(table(to('dave@nowhere.example'), to('dave@nowhere.example')).at(-1)).toMatch(/same$/);
  expect(table(to('dave@nowhere.example'), to('dave@nullmx.example')).at(-1)).toMatch(/code$/);
});

it('tells a call under TLS from one without', () => {
  const sealed = run(
    DEFAULT_KITCHEN,
    lines('openssl s_client -connect mail.kitchen.example:465 -quiet', 'NOOP'),
  );
  const entries = sealed.entries.filter(({ event }) => event.kind !== 'tls');
  expect(table(sealed, sealed)).toEqual(['0.1 220 220 same', '1.1 250 250 same']);
  expect(table(sealed, { ...sealed, entries })).toEqual(['0.1 220 220 code', '1.1 250 250 same']);
});

it('sets many sessions of one script side by side', () => {
  const rows = compareAll(
    ['postfix', 'exim', 'sendmail'].map((id) => whatIf(session, [{ kind: 'personality', id }])),
  );
  expect(rows).toHaveLength(8);
  expect(rows.every(({ sides }) => sides.every((side) => side !== undefined))).toBe(true);
});

it('sets two branches side by side, each with the lines that the other has not said', () => {
  const other = run(DEFAULT_KITCHEN, lines(CALL, 'EHLO client.example', 'NOOP', 'QUIT'));
  const rows = compareTwo(session, other);
  const told = rows.map(({ sides: [a, b] }) => (a && b ? 'both' : a ? 'a' : 'b'));
  expect(told).toEqual(['both', 'both', 'a', 'a', 'a', 'a', 'a', 'b', 'both']);
  expect(isAnswered(session, rows[2]?.sides[0])).toBe(true);
  expect(isAnswered(other, rows[2]?.sides[1])).toBe(false);
  expect(replyIn(other, rows[2]?.sides[1])).toBeUndefined();
});

it.each<[readonly string[], readonly string[], readonly number[], readonly number[]]>([
  [[], [], [], []],
  [
    ['a', 'b'],
    ['a', 'b'],
    [0, 1],
    [0, 1],
  ],
  [['a', 'b'], ['b'], [0, 1], [1]],
  [
    ['a', 'x', 'c', 'e'],
    ['a', 'y', 'c', 'd', 'e'],
    [0, 1, 3, 5],
    [0, 2, 3, 4, 5],
  ],
  [['a'], ['b', 'c'], [0], [1, 2]],
  [
    ['x', 'a', 'b', 'z'],
    ['y', 'b', 'a', 'w'],
    [0, 1, 4, 5].map(() => expect.any(Number)),
    [1, 2, 3, 6].map(() => expect.any(Number)),
  ],
])('places %j beside %j', (a, b, ofA, ofB) => {
  expect(places(lines(...a), lines(...b))).toEqual({ a: ofA, b: ofB });
});

it('does not try to match what is too long, and still places all of it once', () => {
  const many = (letter: string) => Array.from({ length: 600 }, (_, at) => line(`${letter}${at}`));
  const { a, b } = places([line('s'), ...many('a'), line('e')], [line('s'), ...many('b'), line('e')]);
  expect([a[0], b[0], a.at(-1) === b.at(-1)]).toEqual([0, 0, true]);
  expect(new Set([...a, ...b]).size).toBe(1202);
});

it('keeps each script in its order, and shares a place only for the same line', () => {
  const script = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(script, script, (one, other) => {
      const { a, b } = places(lines(...one), lines(...other));
      for (const own of [a, b]) expect(own).toEqual([...own].sort((x, y) => x - y));
      expect(new Set(a).size).toBe(a.length);
      for (const [at, place] of a.entries()) {
        const there = b.indexOf(place);
        if (there >= 0) expect(other[there]).toBe(one[at]);
      }
    }),
  );
});

it('lets what B decides win over the script', () => {
  const on: Adjustment = { kind: 'set', behaviour: 'greylisting', setting: 'on', value: true };
  const later: Adjustment = { kind: 'set', behaviour: 'greylisting', setting: 'delay', value: 60 };
  const exim: Adjustment = { kind: 'personality', id: 'exim' };
  const inputs = [on, later, exim, line('help')];
  expect(without(inputs, [{ ...on, value: false }])).toEqual([later, exim, line('help')]);
  expect(without(inputs, [{ kind: 'personality', id: 'postfix' }])).toEqual([on, later, line('help')]);
  expect(without(inputs, [])).toEqual(inputs);
});

it('opens B with its switches turned, and leaves A as it was', () => {
  const b = changedKitchen(DEFAULT_KITCHEN, [
    { kind: 'set', behaviour: 'greylisting', setting: 'on', value: true },
    { kind: 'personality', id: 'exim' },
  ]);
  expect(b.hosts[0]?.server).toMatchObject({
    personality: 'exim',
    behaviours: { greylisting: { on: true } },
  });
  expect(DEFAULT_KITCHEN.hosts[0]?.server.personality).toBe('postfix');
});
