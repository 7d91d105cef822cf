import { expect, it } from 'vitest';
import type { Lesson } from '#lesson/lesson.ts';
import type { Session } from '#smtp/model/session.ts';
import type { Input } from '#trace/input.ts';
import { run } from '#trace/run.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import {
  deliveriesOf,
  EXTENSION_ROWS,
  handedOn,
  heldOf,
  lettersOf,
  POLICY_ROWS,
  protocolOf,
  secondsOfPatience,
  serverOf,
  sessionOf,
  stations,
  undeliveredOf,
  usualRows,
  valuesOf,
  withAddress,
} from './kitchen.ts';

const LETTER = [
  'telnet mail.kitchen.example 25',
  'EHLO client.example',
  'MAIL FROM:<carol@client.example>',
  'RCPT TO:<alice@kitchen.example>',
  'RCPT TO:<dave@other.example>',
  'DATA',
  'Subject: Hello',
  '',
  '.',
];

const worldAfter = (...inputs: readonly (string | Input)[]) =>
  run(
    DEFAULT_KITCHEN,
    inputs.map((input) => (typeof input === 'string' ? { kind: 'line', text: input } : input)),
  ).world;

const open: Input = { kind: 'set', behaviour: 'relay', setting: 'for', value: 'open' };

it('shows the letters of a mailbox and those that went on', () => {
  const deliveries = deliveriesOf(worldAfter(open, ...LETTER));
  expect(lettersOf(deliveries, 'alice')).toHaveLength(1);
  expect(lettersOf(deliveries, 'bob')).toHaveLength(0);
  expect(handedOn(deliveries).map(({ recipient }) => recipient)).toEqual(['dave@other.example']);
});

it('shows whom letters did not reach, the latest first', () => {
  const lost = LETTER.map((line) => line.replace('dave@other', 'dave@nowhere'));
  const again = lost.slice(2).map((line) => line.replace('dave@', 'eve@'));
  const world = worldAfter(open, ...lost, ...again);
  expect(undeliveredOf(world).map(({ recipient }) => recipient)).toEqual([
    'eve@nowhere.example',
    'dave@nowhere.example',
  ]);
  expect(undeliveredOf({ ...world, running: {} })).toEqual([]);
});

it('shows the letters that wait for their hour', () => {
  const hold: Input = { kind: 'set', behaviour: 'FUTURERELEASE', setting: 'on', value: true };
  const ports: Input = { kind: 'set', behaviour: 'FUTURERELEASE', setting: 'ports', value: 'any' };
  const lines = LETTER.map((line) => line.replace(/^MAIL.*/, '$& HOLDFOR=60'));
  expect(heldOf(worldAfter(hold, ports, ...lines)).map(({ deliveries }) => deliveries.length)).toEqual([1]);
  expect(heldOf({ ...worldAfter(), running: {} })).toEqual([]);
});

it('shows the first server before anybody has called one', () => {
  expect(serverOf(worldAfter())?.hostname).toBe('mail.kitchen.example');
  expect(sessionOf(worldAfter())).toBeUndefined();
  expect(deliveriesOf({ ...worldAfter(), running: {} })).toEqual([]);
  expect(valuesOf(undefined, 'relay')).toEqual({});
});

it('puts the stations of the conversation into past, now and later', () => {
  const at = (...lines: readonly string[]) =>
    stations(sessionOf(worldAfter(...lines))).map(({ when }) => when);
  expect(at()).toEqual(['later', 'later', 'later', 'later']);
  expect(at(...LETTER.slice(0, 1))).toEqual(['now', 'later', 'later', 'later']);
  expect(at(...LETTER.slice(0, 4))).toEqual(['past', 'past', 'now', 'later']);
  expect(at(...LETTER.slice(0, 6))).toEqual(['past', 'past', 'past', 'now']);
});

const session = (part: Partial<Session>) => part as Session;

it.each([
  [{}, 'SMTP'],
  [{ hello: { name: 'c', extended: false } }, 'SMTP'],
  [{ hello: { name: 'c', extended: true }, tls: false }, 'ESMTP'],
  [{ hello: { name: 'c', extended: true }, tls: true }, 'ESMTPS'],
  [{ hello: { name: 'c', extended: true }, tls: true, login: 'alice' }, 'ESMTPSA'],
])('stamps the envelope by the protocol: %j', (part, protocol) =>
  expect(protocolOf(session(part))).toBe(protocol),
);

it('counts the seconds until the server hangs up', () => {
  const after: Input = { kind: 'set', behaviour: 'idle-timeout', setting: 'after', value: 100 };
  const off: Input = { kind: 'set', behaviour: 'idle-timeout', setting: 'on', value: false };
  const call = LETTER[0] as string;
  expect(secondsOfPatience(worldAfter(after, call))).toBe(100);
  expect(secondsOfPatience(worldAfter(after, call, { kind: 'wait', seconds: 40 }))).toBe(60);
  expect(secondsOfPatience(worldAfter(after))).toBeUndefined();
  expect(secondsOfPatience(worldAfter(off, call))).toBeUndefined();
});

it('puts an address on a list once, and takes it off', () => {
  expect(withAddress(['a'], 'b', true)).toEqual(['a', 'b']);
  expect(withAddress(['a', 'b'], 'b', true)).toEqual(['a', 'b']);
  expect(withAddress(['a', 'b'], 'b', false)).toEqual(['a']);
  expect(withAddress(undefined, 'b', true)).toEqual(['b']);
});

it('has a row for every behaviour, each once', () => {
  const ids = [...POLICY_ROWS, ...EXTENSION_ROWS].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(['relay', 'greylisting', 'blocklist', 'SIZE', 'AUTH']));
});

it('shows first what a lesson turns, or else the usual switches', () => {
  const ids = (lesson: Lesson | undefined) => usualRows(lesson).map(({ id }) => id);
  expect(ids(undefined)).toEqual(['relay', 'greylisting', 'blocklist', 'recipients']);
  const turning = {
    kitchen: DEFAULT_KITCHEN,
    steps: [{ solution: [{ kind: 'do', input: open }, { kind: 'expect' }] }],
  } as unknown as Lesson;
  expect(ids(turning)).toEqual(['relay']);
});
