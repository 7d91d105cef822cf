import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf, octetsOf } from '#encoding/octets.ts';
import { DIALOGUE_SERVER, DIALOGUE_ZONE } from '../dialogue/kitchen.ts';
import { replyOctets } from '../model/reply.ts';
import type { Server } from '../model/server.ts';
import type { Values } from '../model/setting.ts';
import { checksOf } from '../policy/ask.ts';
import { connect, deadline } from './connection.ts';
import { MOST_OCTETS, octetsOfContent } from './content.ts';
import { receive } from './receive.ts';
import type { Effect, Received } from './receiver.ts';
import { memoryOf, serverOf } from './server.ts';

const CLIENT = { address: '198.51.100.7', name: undefined };

const serverWith = (behaviours: Readonly<Record<string, Values>>, personality = 'rfc'): Server =>
  serverOf({ ...DIALOGUE_SERVER, personality, behaviours }, DIALOGUE_ZONE, 0);

const OFF = { on: false };

/** Servers that differ in where they lose patience. */
const SERVERS: readonly Server[] = [
  serverWith({}),
  serverWith({ 'error-limit': OFF, EXPN: { on: true }, spelling: { anyHello: true, looseDots: true } }),
  serverWith({ 'error-limit': OFF, 'line-length': { maximum: 64 }, 'message-size': { maximum: 40 } }),
  serverWith(
    { 'error-limit': OFF, 'line-length': OFF, 'message-size': OFF, relay: { for: 'open' } },
    'postfix',
  ),
  serverWith({ 'error-limit': OFF, STARTTLS: { required: true } }),
  serverWith({ 'error-limit': OFF, AUTH: { required: true }, greylisting: { on: true } }, 'provider-2009'),
];

const octet = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));
const noise = fc.string({ unit: octet, maxLength: 60 });
const dots = fc.string({ unit: fc.constantFrom('.', '\r', '\n', '\r\n', '\r\n.', 'a', '\0'), maxLength: 30 });

const command = fc.constantFrom(
  ...['EHLO client.example', 'HELO client.example', 'EHLO', 'MAIL FROM:<a@client.example>', 'MAIL FROM:<>'],
  ...['RCPT TO:<alice@kitchen.example>', 'RCPT TO:<x@other.example>', 'RCPT TO:<nobody@kitchen.example>'],
  ...['DATA', 'RSET', 'NOOP', 'NOOP  ', 'HELP', 'VRFY alice', 'EXPN cooks', 'TURN', 'nonsense', '', 'BDAT x'],
  ...['AUTH LOGIN', 'AUTH PLAIN', 'AUTH PLAIN =', 'YWxpY2U=', 'czNjcmV0LXBpZQ==', '*', '.', '..', 'data'],
);
const rareCommand = fc.constantFrom('STARTTLS', 'QUIT', 'GET / HTTP/1.1', `NOOP ${'x'.repeat(600)}`);
const line = fc.oneof({ weight: 9, arbitrary: command }, { weight: 1, arbitrary: rareCommand });

const opening = 'EHLO client.example\r\nMAIL FROM:<a@client.example>\r\nRCPT TO:<alice@kitchen.example>\r\n';
const letter = dots.map((content) => `${opening}DATA\r\n${content}\r\n.\r\n`);
const chunk = fc
  .tuple(fc.nat(40), dots, fc.constantFrom('', ' LAST', ' last', ' LAST '))
  .map(([size, content, last]) => `BDAT ${size}${last}\r\n${content}`);
const chunked = chunk.map((text) => opening + text);
const huge = fc.constantFrom('BDAT 999999999999999\r\n', `${'y'.repeat(70_000)}`);

const octets = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: line.map((text) => `${text}\r\n`) },
      { weight: 3, arbitrary: letter },
      { weight: 3, arbitrary: chunked },
      { weight: 2, arbitrary: chunk },
      { weight: 2, arbitrary: dots },
      { weight: 1, arbitrary: noise },
      { weight: 1, arbitrary: fc.oneof({ weight: 9, arbitrary: noise }, { weight: 1, arbitrary: huge }) },
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(''));

/** Fed one after the other, all at the same second. */
function fed(server: Server, chunks: readonly string[]): Received {
  let received = connect(server, memoryOf(1), CLIENT, 0);
  const effects: Effect[] = [...received.effects];
  for (const octets of chunks) {
    received = receive(server, received.memory, received.receiver, bytesOf(octets), 0);
    effects.push(...received.effects);
  }
  return { ...received, effects };
}

/** The letter on its way in as one piece: into how many it was cut may differ. */
function whole({ receiver, memory, effects }: Received) {
  const { content } = receiver;
  const letter = content && { ...content, parts: octetsOf(octetsOfContent(content)) };
  const told = effects.map((effect) =>
    effect.kind === 'reply' ? { ...effect, checks: checksOf(effect.checks) } : effect,
  );
  return { memory, effects: told, receiver: { ...receiver, content: letter } };
}

/** Cuts at these places, given in thousandths of the length. */
function cut(text: string, places: readonly number[]): readonly string[] {
  const at = places.map((place) => Math.floor((place * text.length) / 1000)).toSorted((a, b) => a - b);
  return [...at, text.length].map((end, i) => text.slice(at[i - 1] ?? 0, end));
}

const places = fc.array(fc.nat(1000), { maxLength: 12 });
const someServer = fc.constantFrom(...SERVERS);

it('answers the same however the octets are cut', () => {
  fc.assert(
    fc.property(someServer, octets, places, (server, text, places) => {
      expect(whole(fed(server, cut(text, places)))).toEqual(whole(fed(server, [text])));
    }),
    { numRuns: 1500 },
  );
}, 60_000);

it('answers the same when every octet comes alone', () => {
  fc.assert(
    fc.property(someServer, octets, (server, text) => {
      const some = text.slice(0, 1000);
      expect(whole(fed(server, [...some]))).toEqual(whole(fed(server, [some])));
    }),
    { numRuns: 300 },
  );
}, 60_000);

it('keeps no more than it may, and never splits a reply, whatever the octets', () => {
  fc.assert(
    fc.property(someServer, octets, places, (server, text, places) => {
      const { receiver, effects } = fed(server, cut(text, places));
      expect(receiver.pending.length).toBeLessThanOrEqual(65_538);
      const { content } = receiver;
      expect(content === undefined ? 0 : octetsOfContent(content).length).toBeLessThanOrEqual(
        content?.limit ?? 0,
      );
      for (const effect of effects) {
        if (effect.kind !== 'reply') continue;
        expect(replyOctets(effect.reply)).toMatch(
          /^(\d{3}-[\x20-\x7e\x80-\xff]*\r\n)*\d{3} [\x20-\x7e\x80-\xff]*\r\n$/,
        );
      }
    }),
    { numRuns: 1000 },
  );
});

it('throws away what is beyond the limit of a letter while it comes in, and then says so', () => {
  const server = serverWith({ 'message-size': { maximum: 100 } });
  const half = fed(server, [`${opening}DATA\r\n`, 'x'.repeat(101)]);
  expect(half.receiver.content).toMatchObject({ size: 101, parts: { count: 0 } });
  const { effects } = fed(server, [`${opening}DATA\r\n`, 'x'.repeat(101), '\r\n.\r\n']);
  expect(effects.at(-1)).toMatchObject({ reply: { code: 552, reason: 'content-too-big' } });
});

it('keeps no more than the hard limit of a letter where no policy sets one', () => {
  const { receiver } = fed(serverWith({ 'message-size': OFF }), [`${opening}DATA\r\n`]);
  expect(receiver.content?.limit).toBe(MOST_OCTETS);
});

it('swallows a chunk of a petabyte without keeping it', () => {
  const { receiver } = fed(serverWith({}), ['BDAT 999999999999999\r\n', 'MAIL FROM:<>\r\n'.repeat(1000)]);
  expect(receiver.chunk).toMatchObject({ octets: 999_999_999_999_999 - 14_000, keep: false });
  expect(receiver.content?.size ?? 0).toBe(0);
});

it('reads lines that are longer than a window of its own', () => {
  const server = serverWith({ 'line-length': OFF });
  const { effects } = fed(server, [`NOOP ${'x'.repeat(20_000)}\r\nNOOP\r\n`]);
  expect(effects.flatMap((effect) => (effect.kind === 'reply' ? effect.reply.code : []))).toEqual([
    220, 250, 250,
  ]);
});

it.each(['RSET'.padEnd(60_000, ' '), `${' '.repeat(60_000)}x `, 'a '.repeat(30_000)])(
  'reads %.10s… in no time',
  (text) => {
    const server = serverWith({ 'line-length': OFF });
    const begin = performance.now();
    fed(server, [`${text}\r\n`]);
    expect(performance.now() - begin).toBeLessThan(200);
  },
);

it('hears a client whose chunk comes little by little, and is patient from its last octet on', () => {
  const server = serverWith({ 'idle-timeout': { on: true, after: 300 } });
  let received = fed(server, [opening, 'BDAT 3\r\n']);
  for (const now of [250, 500, 750])
    received = receive(server, received.memory, received.receiver, bytesOf('x'), now);
  expect(received.effects).toMatchObject([{ kind: 'reply', reply: { code: 250 } }]);
  expect(deadline(server, received.receiver)).toBe(1050);
});
