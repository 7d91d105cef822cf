import { expect, it } from 'vitest';
import { changedOrder, ORDER } from '#smtp/server/order.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import type { Input } from '../input.ts';
import { run } from '../run.ts';
import { PLACES, SIZE, waysOf } from './state-layout.ts';
import { machineOf, outOfOrderAt, takenIn } from './states.ts';

const line = (text: string): Input => ({ kind: 'line', text });
const CALL = line('telnet mail.kitchen.example 25');
const HELLO = line('EHLO client.example');
const play = (...inputs: readonly Input[]) => run(DEFAULT_KITCHEN, inputs);
const last = (trace: ReturnType<typeof play>) =>
  trace.entries.findLastIndex(({ event }) => event.kind === 'server');

it('has the ways of the order table that lead elsewhere', () => {
  const { edges } = machineOf(ORDER, (verb) => verb !== 'XCLIENT');
  expect(edges.map(({ from, to, verbs }) => `${from} > ${to}: ${verbs.join(' ')}`)).toEqual([
    'connected > ready: HELO EHLO',
    'connected > tls: STARTTLS',
    'ready > mail: MAIL',
    'ready > tls: STARTTLS',
    'mail > ready: HELO EHLO RSET',
    'mail > rcpt: RCPT',
    'mail > tls: STARTTLS',
    'rcpt > ready: HELO EHLO RSET',
    'rcpt > data: DATA',
    'rcpt > bdat: BDAT',
    'rcpt > tls: STARTTLS',
    'bdat > ready: HELO EHLO RSET',
  ]);
});

it('knows what leaves every state as it is', () => {
  expect(machineOf(ORDER).still).toEqual(['NOOP', 'VRFY', 'EXPN', 'HELP', 'ETRN']);
});

it('leaves out what the server does not offer', () => {
  const { edges, table } = machineOf(ORDER, (verb) => verb !== 'STARTTLS');
  expect(edges.some(({ to }) => to === 'tls')).toBe(false);
  expect(table.map(({ verb }) => verb)).not.toContain('STARTTLS');
});

it('says for each verb what it leads to in each state', () => {
  const row = machineOf(ORDER).table.find(({ verb }) => verb === 'RCPT');
  expect(row?.to).toEqual([undefined, undefined, 'rcpt', 'rcpt', undefined]);
});

it('knows where a verb is taken', () => {
  expect(takenIn('MAIL', ORDER)).toEqual(['ready']);
  expect(takenIn('DATA', ORDER)).toEqual(['rcpt']);
});

it('tells where a refused command would have been taken', () => {
  const trace = play(CALL, HELLO, line('RCPT TO:<alice@kitchen.example>'));
  expect(outOfOrderAt(trace, last(trace))).toEqual({ verb: 'RCPT', state: 'ready', taken: ['mail', 'rcpt'] });
});

it.each([
  ['a command that was taken', [CALL, HELLO]],
  ['a command that nobody knows', [CALL, HELLO, line('PIE')]],
])('tells nothing of %s', (_, inputs) => {
  const trace = play(...inputs);
  expect(outOfOrderAt(trace, last(trace))).toBeUndefined();
});

it('tells nothing where there is no reply', () => {
  expect(outOfOrderAt(play(CALL), undefined)).toBeUndefined();
  expect(outOfOrderAt(play(CALL), 0)).toBeUndefined();
});

it('goes by the standard where the server has hung up over it', () => {
  const limit: Input = { kind: 'set', behaviour: 'junk-commands', setting: 'on', value: true };
  const trace = play(limit, CALL, HELLO, line('DATA'));
  const gone = {
    ...trace,
    entries: trace.entries.map((entry) => ({ ...entry, world: { ...entry.world, connection: undefined } })),
  };
  expect(outOfOrderAt(gone, last(gone))?.taken).toEqual(['rcpt']);
});

it('draws every way between states that stand in the drawing', () => {
  const ways = waysOf(machineOf(ORDER));
  const states = PLACES.map(({ state }) => state);
  for (const { from, to, path } of ways) {
    expect(states).toContain(from);
    expect(states).toContain(to);
    expect(path).toMatch(/^M/);
  }
  for (const { x, y } of PLACES) {
    expect(x + SIZE.stateWidth / 2).toBeLessThanOrEqual(SIZE.width);
    expect(y + SIZE.stateHeight / 2).toBeLessThanOrEqual(SIZE.height);
  }
});

it('writes the same verbs once where ways meet', () => {
  const back = waysOf(machineOf(ORDER)).filter(({ to, word }) => to === 'ready' && word === undefined);
  expect(back.map(({ label }) => label)).toEqual(['HELO, EHLO', 'HELO, EHLO, RSET', '', '']);
});

it('draws a way of which it knows nothing as a straight line', () => {
  const odd = {
    ...machineOf(changedOrder({})),
    edges: [
      { from: 'ready', to: 'data', verbs: ['DATA'] },
      { from: 'ready', to: 'closed', verbs: ['QUIT'] },
      { from: 'closed', to: 'ready', verbs: ['EHLO'] },
    ],
  } as const;
  expect(waysOf(odd).slice(0, 3)).toMatchObject([
    { path: 'M304 144L304 400', label: 'DATA' },
    { path: 'M304 144L0 0', label: 'QUIT' },
    { path: 'M0 0L304 144', label: 'EHLO' },
  ]);
});

it('follows a server that takes less', () => {
  const { edges } = machineOf(changedOrder({ mail: { EHLO: 'never', HELO: 'never' } }));
  expect(edges.find(({ from, to }) => from === 'mail' && to === 'ready')?.verbs).toEqual(['RSET']);
});
