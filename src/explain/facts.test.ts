import { expect, it } from 'vitest';
import { toOctets } from '#encoding/utf8.ts';
import { run } from '#trace/run.ts';
import type { Trace } from '#trace/trace.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { factsAt, factsOf, shownFacts } from './facts.ts';

it.each([
  ['a newline that came along', { decoded: 'alice\n' }, { decoded: 'alice\\n' }],
  ['NUL and DEL', { decoded: '\0a\x7f\r' }, { decoded: '\\0a\\x7f\\r' }],
  ['octets that are UTF-8', { value: toOctets('письмо') }, { value: 'письмо' }],
  ['text that is no octets any more', { decoded: 'alice\\n' }, { decoded: 'alice\\n' }],
  ['seconds, rounded up', { wait: '4.2', count: '4.2' }, { wait: '5', count: '4.2' }],
  ['seconds that are none', { wait: '', seconds: 'soon' }, { wait: '', seconds: 'soon' }],
])('shows %s', (_, facts, shown) => {
  expect(factsOf({ facts })).toEqual(shown);
});

const SESSION = [
  'telnet mail.kitchen.example 25',
  'EHLO client.example',
  'MAIL FROM:<>',
  'RCPT TO:<alice@kitchen.example>',
  'RCPT TO:<nobody@kitchen.example>',
  'DATA',
  '.',
  'QUIT',
];

const replied = (trace: Trace, reason: string): number =>
  trace.entries.findIndex(({ event }) => event.kind === 'server' && event.reply.reason === reason);

const trace = run(
  DEFAULT_KITCHEN,
  SESSION.map((text) => ({ kind: 'line', text })),
);

it('knows who talks to whom from the greeting on', () => {
  const { client, ...facts } = factsAt(trace, replied(trace, 'greeting'));
  expect(facts).toMatchObject({ host: 'mail.kitchen.example' });
  expect(client).toBe(DEFAULT_KITCHEN.client.address);
});

it('knows the envelope as it was before the letter left it', () => {
  const facts = factsAt(trace, replied(trace, 'accepted'));
  expect(facts).toMatchObject({ hello: 'client.example', sender: '', recipients: '1', refused: '1' });
  expect(facts.queueId).toMatch(/\w/);
});

it('has nothing to say about a line that is no reply', () => {
  const client = trace.entries.findIndex(({ event }) => event.kind === 'client');
  expect([factsAt(trace, client), factsAt(trace, -1), factsAt(trace, 1000)]).toEqual([{}, {}, {}]);
});

it('knows who has logged in', () => {
  const lines = [
    'telnet mail.kitchen.example 25',
    'EHLO client.example',
    'AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=',
    'AUTH',
  ];
  const loggedIn = run(
    DEFAULT_KITCHEN,
    lines.map((text) => ({ kind: 'line', text })),
  );
  expect(factsAt(loggedIn, replied(loggedIn, 'auth-already'))).toMatchObject({ login: 'alice' });
});

it('calls a client that reverse DNS does not know by its address', () => {
  const nameless = run({ ...DEFAULT_KITCHEN, zone: {} }, [{ kind: 'line', text: 'telnet 192.0.2.25 25' }]);
  expect(factsAt(nameless, replied(nameless, 'greeting'))).toMatchObject({
    clientName: DEFAULT_KITCHEN.client.address,
  });
});

it('takes a reply at the very beginning of a trace as it comes', () => {
  const [reply] = trace.entries.filter(({ event }) => event.kind === 'server');
  const alone = { ...trace, entries: reply === undefined ? [] : [reply] };
  expect(factsAt(alone, 0)).toMatchObject({ host: 'mail.kitchen.example' });
});

it('shows a fact that is text already as it is', () => {
  expect(shownFacts({ word: 'казино', value: 'a\x01' })).toEqual({ word: 'казино', value: 'a\\x01' });
});
