import fc from 'fast-check';
import { expect, it } from 'vitest';
import { items } from '#memory/list.ts';
import type { Kitchen } from '#world/kitchen.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { wait } from '#world/wire.ts';
import type { Input } from './input.ts';
import { begin, extend, run, SECONDS_A_LINE } from './run.ts';
import { traceText } from './text.ts';
import type { Trace } from './trace.ts';

const type = (text: string): Input => ({ kind: 'line', text });
const played = (...lines: readonly string[]): Trace => run(DEFAULT_KITCHEN, lines.map(type));

const deliveries = ({ world }: Trace) =>
  items(world.running['mail.kitchen.example']?.deliveries ?? ({} as never));

const text = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('telnet mail.kitchen.example 25', 'telnet mail.kitchen.example smtp'),
  },
  {
    weight: 9,
    arbitrary: fc.constantFrom(
      ...['EHLO client.example', 'MAIL FROM:<carol@client.example>', 'RCPT TO:<alice@kitchen.example>'],
      ...[
        'DATA',
        'Hello',
        '.',
        'QUIT',
        'RSET',
        'STARTTLS',
        'AUTH LOGIN',
        'YWxpY2U=',
        'czNjcmV0LXBpZQ==',
        'NOOP',
      ],
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom("printf 'alice' | base64", 'help', 'clear', '', 'telnet nowhere.example', '?'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc.constant('EHLO client.example\nMAIL FROM:<>\nRCPT TO:<bob@kitchen.example>\nDATA\n.'),
  },
);
const input: fc.Arbitrary<Input> = fc.oneof(
  { weight: 12, arbitrary: text.map(type) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Input>({ kind: 'key', key: 'interrupt' }, { kind: 'key', key: 'escape' }),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -5, max: 700 }).map((seconds): Input => ({ kind: 'wait', seconds })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Input>(
      { kind: 'set', behaviour: 'greylisting', setting: 'on', value: true },
      { kind: 'set', behaviour: 'relay', setting: 'for', value: 'open' },
      { kind: 'set', behaviour: 'nothing', setting: 'on', value: true },
      { kind: 'personality', id: 'rfc' },
      { kind: 'personality', id: 'nobody' },
    ),
  },
);
const inputs = fc
  .array(input, { maxLength: 25 })
  .map((more) => [type('telnet mail.kitchen.example 25'), ...more]);

it('gives the same trace for the same kitchen and inputs, as values and as JSON', () => {
  fc.assert(
    fc.property(inputs, (inputs) => {
      const [one, other] = [run(DEFAULT_KITCHEN, inputs), run(DEFAULT_KITCHEN, inputs)];
      expect(one).toEqual(other);
      expect(JSON.stringify(one.world)).toBe(JSON.stringify(other.world));
    }),
    { numRuns: 60 },
  );
});

it('comes to the same step by step, and leaves the trace before as it was', () => {
  fc.assert(
    fc.property(inputs, (inputs) => {
      let trace = begin(DEFAULT_KITCHEN);
      for (const one of inputs) {
        const { entries, inputs: said } = trace;
        const counts = [entries.length, said.length];
        const next = extend(trace, one);
        expect([trace.entries.length, trace.inputs.length]).toEqual(counts);
        trace = next;
      }
      expect(trace).toEqual(run(DEFAULT_KITCHEN, inputs));
    }),
    { numRuns: 60 },
  );
});

it('never goes back in time, and says for each entry which input brought it about', () => {
  fc.assert(
    fc.property(inputs, (inputs) => {
      const { entries } = run(DEFAULT_KITCHEN, inputs);
      for (const [i, entry] of entries.entries()) {
        const before = entries[i - 1];
        expect(entry.at).toBeGreaterThanOrEqual(before?.at ?? 0);
        expect(entry.input).toBeGreaterThanOrEqual(before?.input ?? 0);
        expect(entry.input).toBeLessThan(inputs.length);
      }
    }),
    { numRuns: 200 },
  );
});

it('comes to the same when it waits once or twice', () => {
  fc.assert(
    fc.property(inputs, fc.nat(2000), fc.nat(2000), (inputs, a, b) => {
      const { world } = run(DEFAULT_KITCHEN, inputs);
      expect(wait(wait(world, a).world, b).world).toEqual(wait(world, a + b).world);
    }),
    { numRuns: 200 },
  );
});

it('takes a second for a line, and sends pasted lines at the same one', () => {
  const { entries, world } = played('telnet mail.kitchen.example 25', 'NOOP\nNOOP');
  expect(world.now).toBe(2 * SECONDS_A_LINE);
  expect(entries.map(({ at }) => at)).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 2, 2]);
});

const LETTER = [
  'telnet mail.kitchen.example 25',
  'EHLO client.example',
  'MAIL FROM:<carol@client.example>',
  'RCPT TO:<alice@kitchen.example>',
  'DATA',
  'Subject: Hello',
  '',
  'Hello, SMTP!',
  '.',
  'QUIT',
];

it('brings the letter into the mailbox', () => {
  const trace = played(...LETTER);
  expect(deliveries(trace)).toMatchObject([
    { mailFrom: 'carol@client.example', recipient: 'alice@kitchen.example', to: { mailbox: 'alice' } },
  ]);
  expect(trace.entries.at(-1)?.event).toEqual({ kind: 'output', text: 'Connection closed by foreign host.' });
});

it('keeps the kitchen as it was before the first input, and the world as it is after the last', () => {
  const set: Input = { kind: 'set', behaviour: 'relay', setting: 'for', value: 'open' };
  const { kitchen, world, entries } = run(DEFAULT_KITCHEN, [set, { kind: 'personality', id: 'rfc' }]);
  expect(kitchen).toBe(DEFAULT_KITCHEN);
  expect(world.kitchen.hosts[0]?.server).toMatchObject({
    personality: 'rfc',
    behaviours: { relay: { for: 'open' } },
  });
  expect(entries.map(({ event }) => event)).toEqual([set, { kind: 'personality', id: 'rfc' }]);
});

it('says nothing of a switch that does not exist', () => {
  const set: Input = { kind: 'set', behaviour: 'nothing', setting: 'on', value: true };
  expect(run(DEFAULT_KITCHEN, [set]).entries).toEqual([]);
});

it('writes a session in the notation of the RFCs', () => {
  const trace = run(DEFAULT_KITCHEN, [
    { kind: 'set', behaviour: 'greylisting', setting: 'on', value: true },
    { kind: 'personality', id: 'rfc' },
    type("printf 'é'"),
    type('telnet mail.kitchen.example 25'),
    type('NOOP é'),
    { kind: 'wait', seconds: 90 },
    { kind: 'wait', seconds: 120 },
    { kind: 'key', key: 'escape' },
    type('status'),
    type('STARTTLS'),
    type('NOOP'),
  ]);
  expect(traceText(trace)).toBe(`! greylisting on true
! personality rfc
$ printf 'é'
é
$ telnet mail.kitchen.example 25
Trying 192.0.2.25...
Connected to mail.kitchen.example.
Escape character is '^]'.
S: 220 mail.kitchen.example ESMTP service ready
C: NOOP é
S: 250 2.0.0 Ok
# 90 s
# 2 min
^]
telnet> status
Connected to mail.kitchen.example.
Escape character is '^]'.
C: STARTTLS
S: 220 2.0.0 Ready to start TLS
C: NOOP
Connection closed by foreign host.
`);
});

it('works through a thousand letters in one session without slowing down', () => {
  const kitchen: Kitchen = { ...DEFAULT_KITCHEN };
  const many = Array.from({ length: 1000 }, () => LETTER.slice(2, -1)).flat();
  const letters = LETTER.slice(0, 2).concat(many).map(type);
  const begun = performance.now();
  expect(deliveries(run(kitchen, letters))).toHaveLength(1000);
  expect(performance.now() - begun).toBeLessThan(5000);
});
