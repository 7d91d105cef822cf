import { expect, it } from 'vitest';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import type { Input } from './input.ts';
import { traceAt } from './moment.ts';
import { run } from './run.ts';

const line = (text: string): Input => ({ kind: 'line', text });
const session = run(DEFAULT_KITCHEN, [
  line('telnet mail.kitchen.example 25'),
  line('EHLO client.example'),
  { kind: 'wait', seconds: 60 },
  line('MAIL FROM:<carol@client.example>\nRCPT TO:<alice@kitchen.example>\nDATA'),
  line('Hello\n.\nQUIT'),
]);

it('is the session itself where no moment, or one past the end, is asked for', () => {
  expect(traceAt(session, undefined)).toBe(session);
  expect(traceAt(session, 1000)).toBe(session);
});

it('is the empty session before anything has happened', () => {
  expect(traceAt(session, 0)).toEqual(run(DEFAULT_KITCHEN, []));
  expect(traceAt(session, -3).entries).toEqual([]);
});

it('gives the same value for the same moment, so that views can compare by identity', () => {
  expect(traceAt(session, 3)).toBe(traceAt(session, 3));
});

it('shows at each moment what had happened, in the world of that moment', () => {
  for (let count = 1; count < session.entries.length; count++) {
    const past = traceAt(session, count);
    expect(past.entries).toEqual(session.entries.slice(0, count));
    expect(past.world).toBe(session.entries[count - 1]?.world);
  }
});

it('can be gone on from at each moment after which the client speaks: its inputs make just that past', () => {
  for (let count = 1; count < session.entries.length; count++) {
    const next = session.entries[count]?.event.kind;
    if (next !== 'client' && next !== 'command' && next !== 'wait') continue;
    const past = traceAt(session, count);
    expect(run(past.kitchen, past.inputs).entries.map(({ event }) => event)).toEqual(
      past.entries.map(({ event }) => event),
    );
  }
});

it('cuts a paste where it had been read to', () => {
  const count = session.entries.findIndex(
    ({ event }) => event.kind === 'client' && event.line.startsWith('RCPT'),
  );
  expect(traceAt(session, count).inputs.at(-1)).toEqual(line('MAIL FROM:<carol@client.example>'));
});

it('keeps a key whole, in the middle of what it has brought about', () => {
  const key: Input = { kind: 'key', key: 'interrupt' };
  const trace = run(DEFAULT_KITCHEN, [line('telnet mail.kitchen.example 25'), key]);
  const count = trace.entries.findIndex(({ input }) => input === 1) + 1;
  expect(traceAt(trace, count).inputs.at(-1)).toEqual(key);
});

it('does not keep each moment of a long session that somebody drags through', () => {
  const trace = run(DEFAULT_KITCHEN, [line(Array.from({ length: 60 }, () => 'echo').join('\n'))]);
  const first = traceAt(trace, 1);
  for (let count = 2; count < 50; count++) traceAt(trace, count);
  expect(traceAt(trace, 49)).toBe(traceAt(trace, 49));
  expect(traceAt(trace, 1)).not.toBe(first);
  expect(traceAt(trace, 1)).toEqual(first);
});
