import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf } from '#encoding/octets.ts';
import { items } from '#memory/list.ts';
import type { ServerSetup } from '#smtp/model/server.ts';
import { DEFAULT_KITCHEN, KITCHEN_SERVER } from '#world/scenario/default-kitchen.ts';
import {
  type Conversation,
  dismiss,
  encrypted,
  greet,
  hear,
  hungUp,
  patienceEnds,
  type Turn,
  traceOf,
  wait,
  weight,
} from './conversation.ts';
import { type House, houseOf } from './house.ts';
import { conversationText, sessionText, summaryText } from './print.ts';

const CLIENT = { address: '192.0.2.7', name: undefined };

const open = (behaviours: ServerSetup['behaviours'] = {}): House => {
  const server = { ...KITCHEN_SERVER, personality: 'rfc', behaviours };
  return houseOf({ ...DEFAULT_KITCHEN, hosts: DEFAULT_KITCHEN.hosts.map((host) => ({ ...host, server })) });
};

const arrived = (house = open()) => greet(house, CLIENT, 0, false);

/** Everything that is said when the octets come in these pieces. */
function talk(turn: Turn, pieces: readonly string[], now = 1): Turn {
  return pieces.reduce((so, piece) => {
    const next = hear(so.house, so.conversation, bytesOf(piece), now, 1e9);
    return { ...next, said: so.said + next.said };
  }, turn);
}

const text = ({ house, conversation }: Turn) =>
  conversationText({ number: 1, client: CLIENT, conversation, house });

const LETTER = 'From: carol@client.example\r\n\r\n..\r\n.x\r\n\n.\n\r\nend\r\n.\r\n';
const SESSION = [
  'EHLO client.example\r\n',
  'MAIL FROM:<carol@client.example>\r\nRCPT TO:<alice@kitchen.example>\r\nDATA\r\n',
  LETTER,
  'NOOP\r\nMAIL FROM:<carol@client.example>\r\nRCPT TO:<bob@kitchen.example>\r\nBDAT 7\r\nab\r\ncd\nBDAT 3 LAST\r\nxyzQUIT\r\n',
].join('');

it('sees that a client has not waited, though each line is read for itself', () => {
  const strict = open({ synchronization: { on: true } });
  const eager = talk(arrived(strict), ['HELO client.example\r\nMAIL FROM:<>\r\n']);
  expect(eager.said).toMatch(/554 5\.5\.0 Commands were sent before the reply to HELO\r\n$/);
  expect(eager.next).toBe('close');
  const patient = talk(arrived(strict), ['HELO client.example\r\n', 'MAIL FROM:<>\r\n']);
  expect(patient.said).toMatch(/250 2\.1\.0 .*\r\n$/);
});

it('tells which reply answers which line, however the octets are cut', () => {
  const whole = talk(arrived(), [SESSION]);
  const cut = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(cut, (lengths) => {
      let at = 0;
      const pieces = lengths.map((length) => {
        at += length;
        return SESSION.slice(at - length, at);
      });
      const turn = talk(arrived(), [...pieces, SESSION.slice(at)]);
      expect(text(turn)).toBe(text(whole));
      expect(turn.said).toBe(whole.said);
    }),
    { numRuns: 200 },
  );
  const codes = text(whole)
    .replace(/^S: \d{3}-.*\n/gm, '')
    .replace(/^(S: \d{3}) .*$/gm, '$1');
  expect(codes.trimEnd().split('\n')).toEqual([
    ...['S: 220', 'C: EHLO client.example', 'S: 250'],
    ...['C: MAIL FROM:<carol@client.example>', 'S: 250', 'C: RCPT TO:<alice@kitchen.example>', 'S: 250'],
    ...['C: DATA', 'S: 354', 'C: From: carol@client.example', 'C: ', 'C: ..', 'C: .x'],
    ...['C: \\x0a.\\x0a', 'C: end', 'C: .', 'S: 250', 'C: NOOP', 'S: 250'],
    ...['C: MAIL FROM:<carol@client.example>', 'S: 250', 'C: RCPT TO:<bob@kitchen.example>', 'S: 250'],
    ...[
      'C: BDAT 7',
      'C: ab',
      'C: cd\\x0a',
      'S: 250',
      'C: BDAT 3 LAST',
      'C: xyz',
      'S: 250',
      'C: QUIT',
      'S: 221',
    ],
  ]);
});

it('delivers before it says 250, and every letter', () => {
  const { house, conversation } = talk(arrived(), [SESSION]);
  const lines = summaryText(house).split('\n');
  expect(lines[0]).toBe('2 letters were delivered.');
  expect(lines[1]).toMatch(
    /^ {2}\w+: <carol@client.example> to <alice@kitchen.example>, in mailbox alice, \d+ octets$/,
  );
  const [first] = items(house.running.deliveries);
  expect(Buffer.from(first?.raw ?? []).toString('latin1')).toContain('\r\n\r\n.\r\nx\r\n\n.\n\r\nend\r\n');
  expect(sessionText({ number: 4, client: CLIENT, house, conversation })).toMatch(
    /^# session 4, 192\.0\.2\.7\nS: 220 /,
  );
  expect(traceOf(house, conversation).entries.map(({ event }) => event.kind)).toContain('delivered');
});

it('stops where the client must read first, and goes on there', () => {
  const { house, conversation } = arrived();
  const octets = bytesOf('NOOP\r\n'.repeat(100));
  const turn = hear(house, conversation, octets, 1, 40);
  expect(turn.said.length).toBeLessThan(70);
  expect(turn.read).toBe(turn.said.split('\r\n').slice(0, -1).length * 6);
});

it('reads nothing behind STARTTLS, and forgets what it knew at the handshake', () => {
  const turn = talk(arrived(), ['EHLO client.example\r\nSTARTTLS\r\nMAIL FROM:<carol@client.example>\r\n']);
  expect(turn.next).toBe('tls');
  const conversation = encrypted(turn.house, turn.conversation, 2);
  const after = talk({ ...turn, conversation, said: '' }, ['MAIL FROM:<carol@client.example>\r\n'], 3);
  expect(after.said).toMatch(/^503 /);
  expect(text(after)).toMatch(/S: 220 [^\n]+\n= tls\nC: MAIL/);
});

it('writes the handshake first where the connection began with it', () => {
  expect(text(greet(open(), CLIENT, 0, true))).toMatch(/^= tls\nS: 220 /);
});

it('gives up a client that sends an octet a second, and none that gets on', () => {
  const after = 10;
  let turn = arrived(open({ 'idle-timeout': { after } }));
  for (let now = 1; now < after; now++) {
    turn = hear(turn.house, turn.conversation, bytesOf('A'), now, 1e9);
    expect(wait(turn.house, turn.conversation, now).next).toBe('read');
  }
  expect(patienceEnds(turn.house, turn.conversation)).toBe(after);
  expect(wait(turn.house, turn.conversation, after)).toMatchObject({
    next: 'close',
    said: expect.stringMatching(/^421 /),
  });
  const noop = hear(turn.house, turn.conversation, bytesOf('\r\n'), 9, 1e9);
  expect(patienceEnds(noop.house, noop.conversation)).toBe(9 + after);
});

it('takes 32 KiB of a letter for progress', () => {
  const begun = talk(arrived(), [SESSION.slice(0, SESSION.indexOf(LETTER))], 1);
  const some = talk(begun, ['x'.repeat(30_000)], 50);
  expect(some.conversation.progress).toEqual({ at: 1, octets: 30_000 });
  const more = talk(some, ['x'.repeat(3000)], 60);
  expect(more.conversation.progress).toEqual({ at: 60, octets: 0 });
  expect(weight(more.conversation)).toMatchObject({ letter: 33_000, kept: 33_000 });
});

it('keeps no letter that is too big, and of a long one not all in the trace', () => {
  const begun = talk(arrived(open({ 'message-size': { maximum: 1000 } })), [
    SESSION.slice(0, SESSION.indexOf(LETTER)),
  ]);
  const line = `${'x'.repeat(998)}\r\n`;
  const turn = talk(begun, [...Array<string>(4000).fill(line), '.\r\nNOOP\r\n']);
  expect(weight(talk(begun, [line, line]).conversation)).toMatchObject({ letter: 2000, kept: 0 });
  expect(turn.conversation.log.omitted).toBeGreaterThan(1_000_000);
  expect(text(turn)).toMatch(
    /C: …\nC: \.\nS: 552 [^\n]+\nC: NOOP\nS: 250 [^\n]+\n$|C: …\nS: 552 [^\n]+\nC: NOOP\nS: 250 [^\n]+\n$/,
  );
  const session = { number: 1, client: CLIENT, ...turn };
  expect(sessionText(session)).toContain(`# ${turn.conversation.log.omitted} octets are not shown\n`);
});

it('keeps the beginning of a line that does not end', () => {
  const turn = talk(arrived(), Array<string>(100).fill('A'.repeat(1000)));
  expect(turn.conversation.log.line).toHaveLength(8192);
  expect(talk(turn, ['\r\nNOOP\r\n']).said).toMatch(/^220 [^\r]+\r\n500 [^\r]+\r\n250 /);
});

it('keeps no more than 4 MiB of a client that never ends', () => {
  let turn = talk(arrived(open({ 'error-limit': { on: false } })), ['NOOP\r\n'.repeat(20_000)]);
  const { count } = turn.conversation.log.entries;
  turn = talk(turn, ['NOOP\r\n'.repeat(100)]);
  expect(turn.conversation.log.entries.count).toBe(count);
  expect(turn.conversation.log.gap).toBe(true);
});

it('keeps a client waiting that errs, and reads no further until it is answered', () => {
  const slow = arrived(open({ tarpit: { on: true, after: 0, delay: 30 } }));
  const turn = talk(slow, ['FOO\r\nNOOP\r\n']);
  expect(turn).toMatchObject({ pause: 30, read: 'FOO\r\n'.length, next: 'read' });
  expect(text(turn)).toContain('C: FOO\n');
  const ends = patienceEnds(turn.house, turn.conversation) ?? 0;
  expect(ends).toBe((patienceEnds(slow.house, slow.conversation) ?? 0) + 31);
  expect(talk(turn, ['NOOP\r\n'], 31)).toMatchObject({ pause: 0, next: 'read' });
});

it('can end a conversation for reasons of its own', () => {
  const begun = talk(arrived(), ['EHLO client.ex']);
  const turn = dismiss(begun.house, begun.conversation, 'Service is being shut down', 5);
  expect(turn).toMatchObject({
    next: 'close',
    said: '421 4.3.2 mail.kitchen.example Service is being shut down, closing connection\r\n',
  });
  expect(text(turn)).toMatch(/\nC: EHLO client\.ex\nS: 421 4\.3\.2 mail[^\n]+\n$/);
  expect(hungUp(turn.house, turn.conversation, 6)).toBe(turn.conversation);
  const plain = arrived(open({ ENHANCEDSTATUSCODES: { on: false } }));
  expect(dismiss(plain.house, plain.conversation, 'Enough', 5).said).toBe(
    '421 mail.kitchen.example Enough, closing connection\r\n',
  );
});

it('notes what was begun when the client hangs up', () => {
  const turn = talk(arrived(), ['EHLO client.example\r\nAUTH LOGIN\r\nYWxp']);
  const conversation: Conversation = hungUp(turn.house, turn.conversation, 5);
  const events = traceOf(turn.house, conversation).entries.map(({ event }) => event);
  expect(events.slice(-2)).toEqual([
    { kind: 'client', line: 'YWxp', part: 'response' },
    { kind: 'closed', by: 'client' },
  ]);
});

it('prints nothing that could steer a terminal', () => {
  const turn = talk(arrived(), ['EHLO \x1b[2J\x07\x00\n\x7f\xc2\x9b\t\xd0\xb6\r\n']);
  expect(text(turn)).toContain('C: EHLO \\x1b[2J\\x07\\x00\\x0a\\x7f\\x9b\tж\n');
  expect(text(turn)).not.toMatch(/[^\n\P{Cc}\t]/u);
});

it('has no server in a kitchen without a host', () => {
  expect(() => houseOf({ ...DEFAULT_KITCHEN, hosts: [] })).toThrow('has no server');
});
