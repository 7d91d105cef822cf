import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import type { Input } from './input.ts';
import { longer } from './longer.ts';
import { begin, run } from './run.ts';

const type = (text: string): Input => ({ kind: 'line', text });
const call = type('telnet mail.kitchen.example 25');
const hello = type('EHLO client.example');

it('begins a wait where the session does not end with one', () => {
  const trace = run(DEFAULT_KITCHEN, [call]);
  expect(longer(trace, 1)).toEqual(run(DEFAULT_KITCHEN, [call, { kind: 'wait', seconds: 1 }]));
  expect(longer(begin(DEFAULT_KITCHEN), 2).world.now).toBe(2);
});

it('keeps one wait, one entry, however many seconds come one by one', () => {
  let trace = run(DEFAULT_KITCHEN, [call, hello]);
  const before = trace.entries.length;
  for (let second = 0; second < 299; second++) trace = longer(trace, 1);
  expect(trace.inputs).toEqual([call, hello, { kind: 'wait', seconds: 299 }]);
  expect(trace.entries).toHaveLength(before + 1);
});

it('hangs up at the very second, and the session can be played again from its inputs', () => {
  let trace = run(DEFAULT_KITCHEN, [call, hello]);
  for (let second = 0; second < 700 && trace.world.connection !== undefined; second++)
    trace = longer(trace, 1);
  const patience = Number(trace.world.running['mail.kitchen.example']?.server.values['idle-timeout']?.after);
  expect(trace.inputs.at(-1)).toEqual({ kind: 'wait', seconds: patience });
  expect(trace.entries.map(({ event }) => (event.kind === 'server' ? event.reply.code : 0))).toContain(421);
  expect(trace).toEqual(run(DEFAULT_KITCHEN, trace.inputs));
  expect(longer(trace, 9)).toEqual(run(DEFAULT_KITCHEN, longer(trace, 9).inputs));
});

it('is the session with the longer wait, whatever came before and however the seconds were cut', () => {
  const before = fc.array(
    fc.constantFrom<Input>(
      ...[call, hello, type('MAIL FROM:<>'), type('DATA'), type('QUIT')],
      { kind: 'key', key: 'escape' },
      { kind: 'wait', seconds: 290 },
      { kind: 'set', behaviour: 'idle-timeout', setting: 'after', value: 30 },
    ),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(before, fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 5 }), (inputs, pieces) => {
      const trace = pieces.reduce(longer, run(DEFAULT_KITCHEN, [call, ...inputs]));
      expect(trace).toEqual(run(DEFAULT_KITCHEN, trace.inputs));
      expect(trace.inputs.length).toBeLessThanOrEqual(inputs.length + 2);
    }),
    { numRuns: 100 },
  );
});
