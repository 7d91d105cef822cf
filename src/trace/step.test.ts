import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import type { Input } from './input.ts';
import { traceAt } from './moment.ts';
import { extend, run } from './run.ts';
import { restAt, stepBack, stepOn } from './step.ts';

const line = (text: string): Input => ({ kind: 'line', text });
const CALL = line('telnet mail.kitchen.example 25');
const session = run(DEFAULT_KITCHEN, [CALL, line('EHLO client.example'), line('QUIT'), line(''), line(' ')]);
const ends = [0, 1, 2].map((input) => session.entries.findLastIndex((entry) => entry.input === input) + 1);

it('goes back an input at a time, past lines that changed nothing', () => {
  expect(stepBack(session, undefined)).toBe(ends[1]);
  expect(stepBack(session, ends[1])).toBe(ends[0]);
  expect(stepBack(session, ends[0])).toBe(0);
  expect(stepBack(session, 0)).toBeUndefined();
  expect(stepBack(run(DEFAULT_KITCHEN, [line('')]), undefined)).toBeUndefined();
});

it('goes on an input at a time, and past lines that changed nothing', () => {
  expect(stepOn(session, 0)).toBe(ends[0]);
  expect(stepOn(session, 1)).toBe(ends[0]);
  expect(stepOn(session, ends[1])).toBe(session.entries.length);
  expect(stepOn(session, undefined)).toBeUndefined();
});

it('rests only where no line is half done', () => {
  expect(restAt(session, 1)).toBe(ends[0]);
  expect(restAt(session, ends[0] ?? 0)).toBe(ends[0]);
  expect(restAt(session, -1)).toBe(0);
  expect(restAt(session, 1000)).toBe(session.entries.length);
});

it('takes what a server did while a line was typed together with that line', () => {
  const trace = run(DEFAULT_KITCHEN, [CALL, { kind: 'wait', seconds: 299.5 }, line('NOOP\nhelp')]);
  const goodbye = trace.entries.findIndex(({ event }) => event.kind === 'closed');
  const noop = trace.entries.findIndex(({ event }) => event.kind === 'command' && event.text === 'help');
  expect(restAt(trace, goodbye)).toBe(noop);
});

const text = fc.constantFrom(
  ...['telnet mail.kitchen.example 25', 'EHLO client.example', 'MAIL FROM:<carol@client.example>'],
  ...[
    'RCPT TO:<alice@kitchen.example>',
    'DATA',
    'Hello',
    '.',
    'QUIT',
    'NOOP',
    'help',
    'clear',
    '',
    'AUTH LOGIN',
  ],
  ...['EHLO client.example\nMAIL FROM:<>\nRCPT TO:<bob@kitchen.example>\nDATA\n.', 'Hi\n.\nQUIT\nhelp'],
);
const input: fc.Arbitrary<Input> = fc.oneof(
  { weight: 9, arbitrary: text.map(line) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Input>({ kind: 'key', key: 'escape' }, { kind: 'key', key: 'interrupt' }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(60, 299.5, 4_000).map((seconds): Input => ({ kind: 'wait', seconds })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Input>(
      { kind: 'set', behaviour: 'greylisting', setting: 'on', value: true },
      { kind: 'set', behaviour: 'nothing', setting: 'on', value: true },
      { kind: 'personality', id: 'exim' },
    ),
  },
);
const inputs = fc.array(input, { maxLength: 20 }).map((more) => [CALL, ...more]);

it('shows at every moment where one can rest just what its own inputs make', () => {
  fc.assert(
    fc.property(inputs, fc.nat(), (inputs, pick) => {
      const trace = run(DEFAULT_KITCHEN, inputs);
      const past = traceAt(trace, restAt(trace, pick % (trace.entries.length + 1)));
      expect(run(past.kitchen, past.inputs).entries).toEqual(past.entries);
    }),
  );
});

it('makes a branch that is the same when its inputs are played anew', () => {
  fc.assert(
    fc.property(inputs, input, fc.nat(), (inputs, next, pick) => {
      const trace = run(DEFAULT_KITCHEN, inputs);
      const past = traceAt(trace, restAt(trace, pick % (trace.entries.length + 1)));
      const branch = extend(run(past.kitchen, past.inputs), next);
      expect(run(branch.kitchen, branch.inputs)).toEqual(branch);
      expect(branch.entries.slice(0, past.entries.length)).toEqual(past.entries);
    }),
  );
});

it('comes back by steps on to where steps back began', () => {
  fc.assert(
    fc.property(inputs, (inputs) => {
      const trace = run(DEFAULT_KITCHEN, inputs);
      const back: number[] = [];
      for (let at = stepBack(trace, undefined); at !== undefined; at = stepBack(trace, at)) back.push(at);
      const on: number[] = [];
      for (let at: number | undefined = 0; at !== undefined; at = stepOn(trace, at)) on.push(at);
      expect(back.every((moment) => restAt(trace, moment) === moment)).toBe(true);
      expect(on).toEqual(expect.arrayContaining(back));
      expect(on.at(-1)).toBe(trace.entries.length);
    }),
  );
});
