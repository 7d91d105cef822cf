import { expect, it } from 'vitest';
import { setBehaviour, setPersonality } from './change.ts';
import { recipientsOf } from './host/held.ts';
import type { Kitchen } from './kitchen.ts';
import { worldOf } from './open.ts';
import { DEFAULT_KITCHEN, KITCHEN_SERVER } from './scenario/default-kitchen.ts';
import { typeLine } from './type.ts';
import { type Moment, wait } from './wire.ts';
import type { World } from './world.ts';

const said = (world: World, ...lines: readonly string[]): World =>
  lines.reduce((before, text) => typeLine(before, text).world, world);

const DIAL = 'telnet mail.kitchen.example 25';
const dialled = said(worldOf(DEFAULT_KITCHEN), DIAL);

it('lets time pass', () => {
  expect(wait(worldOf(DEFAULT_KITCHEN), 60)).toMatchObject({ world: { now: 60 }, moments: [] });
});

it('does not let time go back', () => {
  expect(wait(dialled, -60).world.now).toBe(0);
});

it('hangs up at the very second at which the server has waited long enough', () => {
  const { world, moments } = wait(dialled, 1000);
  expect(moments.map(({ event, world: { now } }) => [event.kind, now])).toEqual([
    ['server', 300],
    ['closed', 300],
    ['output', 300],
  ]);
  expect(world).toMatchObject({ now: 1000, connection: undefined, prompt: 'shell' });
});

it('does not hang up a second before', () => {
  expect(wait(dialled, 299).moments).toEqual([]);
  expect(wait(dialled, 300).moments).toHaveLength(3);
});

it('hangs up at once, not in the past, when the patience of the server shrinks', () => {
  const shorter = setBehaviour(wait(dialled, 200).world, 'idle-timeout', 'after', 60);
  expect(wait(shorter, 1).moments[0]?.world.now).toBe(200);
});

it('waits for ever where the server does', () => {
  expect(wait(setBehaviour(dialled, 'idle-timeout', 'on', false), 1e6).moments).toEqual([]);
});

it('turns a switch in the middle of a session, and keeps what the server remembers', () => {
  const grey = setBehaviour(dialled, 'greylisting', 'on', true);
  const envelope = [
    'HELO client.example',
    'MAIL FROM:<carol@client.example>',
    'RCPT TO:<alice@kitchen.example>',
  ];
  const asked = said(grey, ...envelope);
  const again = setPersonality(wait(asked, 290).world, 'rfc');
  const later = wait(said(again, 'NOOP'), 10).world;
  const { moments } = typeLine(later, 'RCPT TO:<alice@kitchen.example>');
  expect(moments[1]?.event).toMatchObject({
    reply: { code: 250, lines: ['Recipient <alice@kitchen.example> ok'] },
  });
});

it.each([
  ['nothing', 'on', true],
  ['relay', 'nothing', true],
  ['relay', 'for', 'everybody'],
  ['relay', 'on', 'yes'],
  ['constructor', 'on', true],
])('leaves the world as it is when %s %s is set to %s', (behaviour, setting, value) => {
  expect(setBehaviour(dialled, behaviour, setting, value)).toBe(dialled);
});

it('sets up anew only the servers that run', () => {
  const stopped = { ...dialled, running: {} };
  expect(setPersonality(stopped, 'rfc').running).toEqual({});
});

it('knows the client by its address alone where reverse DNS has no name for it, or cannot', () => {
  const clientName = (address: string) => {
    const kitchen: Kitchen = { ...DEFAULT_KITCHEN, client: { name: 'client.example', address } };
    return said(worldOf(kitchen), DIAL).connection?.receiver.session.client.name;
  };
  expect(clientName('198.51.100.7')).toBe('client.example');
  expect(clientName('198.51.100.8')).toBeUndefined();
  expect(clientName('nonsense')).toBeUndefined();
});

it('gives each host a server of its own', () => {
  const other = {
    name: 'mx.other.example',
    address: '203.0.113.25',
    ports: [25],
    server: { ...KITCHEN_SERVER },
  };
  const kitchen: Kitchen = { ...DEFAULT_KITCHEN, hosts: [...DEFAULT_KITCHEN.hosts, other] };
  const world = said(worldOf(kitchen), 'telnet mx.other.example 25');
  expect(world.connection?.host).toBe('mx.other.example');
});

it('is slow where the server is: the reply comes later, and time has passed', () => {
  const strict = setBehaviour(setBehaviour(dialled, 'tarpit', 'on', true), 'tarpit', 'after', 0);
  const { world, moments } = typeLine(strict, 'FOO');
  expect(moments.map(({ event, world: { now } }) => [event.kind, now])).toEqual([
    ['client', 0],
    ['wait', 10],
    ['server', 10],
  ]);
  expect(world.now).toBe(10);
  expect(wait(world, 299).moments).toEqual([]);
  expect(wait(world, 300).moments).toHaveLength(3);
});

const HELD = setBehaviour(worldOf(DEFAULT_KITCHEN), 'FUTURERELEASE', 'on', true);
const hold = (world: World, seconds: number): World =>
  said(
    world,
    'telnet mail.kitchen.example 587',
    'EHLO client.example',
    `MAIL FROM:<carol@client.example> HOLDFOR=${seconds}`,
    'RCPT TO:<alice@kitchen.example>',
    'DATA',
    '.',
  );

it('keeps a letter in the queue, and tells until when', () => {
  const ready = said(
    HELD,
    'telnet mail.kitchen.example 587',
    'EHLO client.example',
    'MAIL FROM:<> HOLDFOR=60',
  );
  const { moments, world } = typeLine(said(ready, 'RCPT TO:<alice@kitchen.example>', 'DATA'), '.');
  expect(moments.map(({ event }) => event.kind)).toEqual(['client', 'server', 'held']);
  expect(moments[2]?.event).toMatchObject({ until: 60 });
  expect(Object.values(world.running).map(({ held }) => held.length)).toContain(1);
});

// RFC 4865 §4.2
it('delivers a letter at its very second, also when the client is long gone', () => {
  const { moments, world } = wait(hold(HELD, 1000), 1000);
  expect(moments.map(({ event, world: { now } }) => [event.kind, now])).toEqual([
    ['server', 300],
    ['closed', 300],
    ['output', 300],
    ['delivered', 1000],
  ]);
  expect(world.now).toBe(1000);
});

it('delivers it also while the student sleeps', () => {
  const { moments, world } = typeLine(said(hold(HELD, 100), 'QUIT'), 'sleep 5m');
  expect(moments.map(({ event, world: { now } }) => [event.kind, now])).toEqual([
    ['command', 0],
    ['wait', 0],
    ['delivered', 100],
  ]);
  expect(world.now).toBe(300);
});

// RFC 4865 §4.2
it('keeps a letter until the hour that was named', () => {
  const asking = said(
    HELD,
    'telnet mail.kitchen.example 587',
    'EHLO client.example',
    'MAIL FROM:<> HOLDUNTIL=2026-11-24T09:02:00Z',
    'RCPT TO:<alice@kitchen.example>',
    'DATA',
    '.',
  );
  expect(wait(asking, 119).moments).toEqual([]);
  expect(wait(asking, 120).moments.map(({ event }) => event.kind)).toEqual(['delivered']);
});

it('delivers before it hangs up what is due before, and nothing before its second', () => {
  const waiting = hold(HELD, 100);
  expect(wait(waiting, 99).moments).toEqual([]);
  expect(wait(waiting, 300).moments.map(({ event, world: { now } }) => [event.kind, now])).toEqual([
    ['delivered', 100],
    ['server', 300],
    ['closed', 300],
    ['output', 300],
  ]);
});

it('comes to the same whether one waits once or twice', () => {
  const waiting = hold(hold(HELD, 500), 40);
  expect(wait(wait(waiting, 41).world, 500).world).toEqual(wait(waiting, 541).world);
});

it('tells the server on which port the client has called', () => {
  const offers = (port: number): string => {
    const { moments } = typeLine(said(HELD, `telnet mail.kitchen.example ${port}`), 'EHLO client.example');
    return moments.map(({ event }) => (event.kind === 'server' ? event.reply.lines.join() : '')).join();
  };
  expect(offers(587)).toContain('FUTURERELEASE 2592000');
  expect(offers(25)).not.toContain('FUTURERELEASE');
});

const OPEN = setBehaviour(HELD, 'relay', 'for', 'open');
const doomed = (world: World, mail = '') =>
  said(
    world,
    'telnet mail.kitchen.example 587',
    'EHLO client.example',
    `MAIL FROM:<alice@kitchen.example>${mail}`,
    'RCPT TO:<dave@nowhere.example>',
    'RCPT TO:<bob@kitchen.example>',
    'DATA',
  );
const ends = (moments: readonly Moment[]): readonly string[] =>
  moments.flatMap(({ event }) => {
    if (event.kind === 'delivered')
      return `${event.delivery.about ? 'report' : 'letter'} ${event.delivery.recipient}`;
    return event.kind === 'undelivered' ? `lost ${event.undelivered.recipient}` : [];
  });

// RFC 5321 §4.4
it('tells first where a letter went, then whom it did not reach, then of the report', () => {
  const { moments, world } = typeLine(doomed(OPEN), '.');
  expect(ends(moments)).toEqual([
    'letter bob@kitchen.example',
    'lost dave@nowhere.example',
    'report alice@kitchen.example',
  ]);
  const [running] = Object.values(world.running);
  expect([running?.deliveries.count, running?.undelivered.count]).toEqual([2, 1]);
});

it('reports on a letter in the queue when its hour has come, not before', () => {
  const { moments, world } = typeLine(doomed(OPEN, ' HOLDFOR=60'), '.');
  expect(ends(moments)).toEqual([]);
  const [running] = Object.values(world.running);
  expect(running?.held.map(recipientsOf)).toEqual([['bob@kitchen.example', 'dave@nowhere.example']]);
  const later = wait(world, 60).moments;
  expect(ends(later)).toHaveLength(3);
  expect(later.map(({ world: { now } }) => now)).toEqual([60, 60, 60]);
});

it('takes no queue id from later letters for a report', () => {
  const next = (recipient: string) => {
    const lines = ['MAIL FROM:<alice@kitchen.example>', `RCPT TO:<${recipient}>`, 'DATA', '.'];
    const after = said(OPEN, 'telnet mail.kitchen.example 587', 'EHLO client.example', ...lines);
    return Object.values(after.running)[0]?.memory.dice;
  };
  expect(next('dave@nowhere.example')).toBe(next('bob@kitchen.example'));
});
