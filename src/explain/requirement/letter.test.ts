import { expect, it } from 'vitest';
import { bytesOf, octetsOf } from '#encoding/octets.ts';
import { perform } from '#smtp/dialogue/dialogue.ts';
import { DIALOGUE_SERVER, DIALOGUE_ZONE } from '#smtp/dialogue/kitchen.ts';
import { connect } from '#smtp/server/connection.ts';
import { receive } from '#smtp/server/receive.ts';
import { memoryOf, serverOf } from '#smtp/server/server.ts';
import type { Delivery } from '#world/host/delivery.ts';
import { DEFAULT_KITCHEN } from '#world/scenario/default-kitchen.ts';
import { delivered } from './proof.ts';

const TO_ALICE =
  'C: HELO client.example\nC: MAIL FROM:<carol@client.example>\nC: RCPT TO:<alice@kitchen.example>\nC: DATA\n';
const TO_DAVE = `! relay for open\n${TO_ALICE.replace('alice@kitchen', 'dave@other')}`;
const raw = ({ raw: octets }: Delivery): string => octetsOf(octets);
const only = (deliveries: readonly Delivery[]): string => deliveries.map(raw).join('<next>');

/** The codes with which a server answers octets. */
function codes(octets: string): readonly number[] {
  const server = serverOf(DIALOGUE_SERVER, DIALOGUE_ZONE, 0);
  const { receiver, memory } = connect(server, memoryOf(1), { address: '198.51.100.7', name: undefined }, 0);
  return receive(server, memory, receiver, bytesOf(octets), 0).effects.flatMap((effect) =>
    effect.kind === 'reply' ? effect.reply.code : [],
  );
}

const UP_TO_DATA = 'HELO client.example\r\nMAIL FROM:<>\r\nRCPT TO:<alice@kitchen.example>\r\nDATA\r\n';

it('knows no end of a line but CRLF, in commands', () => {
  expect(codes('NOOP\nQUIT\n')).toEqual([]);
  expect(codes('NOOP\rQUIT\r')).toEqual([]);
  expect(codes('NOOP\nQUIT\r\n')).toEqual([500]);
});

it('knows no end of a letter but CRLF . CRLF', () => {
  for (const end of ['\n.\n', '\r\n.\n', '\n.\r\n', '\r.\r'])
    expect(codes(`${UP_TO_DATA}Hello${end}NOOP\r\n`)).toEqual([250, 250, 250, 354]);
  expect(codes(`${UP_TO_DATA}Hello\r\n.\r\nNOOP\r\n`)).toEqual([250, 250, 250, 354, 250, 250]);
});

it('ends every reply line with CRLF and with nothing else', () => {
  const { effects } = perform(DIALOGUE_SERVER, 'C: EHLO client.example\nC: HELP\nC: nonsense');
  for (const effect of effects) {
    expect(effect.kind === 'reply' && effect.reply.lines.every((line) => !/[\r\n]/.test(line))).toBe(true);
  }
});

it('delivers every letter that it has said yes to, once for each recipient', () => {
  const two = TO_ALICE.replace('C: DATA', 'C: RCPT TO:<bob@kitchen.example>\nC: DATA');
  const places = delivered(`${two}C: Hello\nC: .`).map(({ to }) => to);
  expect(places).toEqual([{ mailbox: 'alice' }, { mailbox: 'bob' }]);
  expect(delivered(`${TO_DAVE}C: Hello\nC: .`).map(({ to }) => to)).toEqual([{ host: 'mx.other.example' }]);
});

it('delivers nothing that it has refused after DATA', () => {
  expect(delivered(`! message-size maximum 3\n${TO_ALICE}C: Hello\nC: .`)).toEqual([]);
});

it('delivers nothing of a transaction that the connection has not outlived', () => {
  const lost = `${TO_ALICE}C: One\nC: .\n${TO_ALICE}C: Two\n= connect\nC: NOOP`;
  expect(delivered(lost)).toHaveLength(1);
});

it('takes off the dots that the client has put on', () => {
  const text = only(delivered(`${TO_ALICE}C: ..\nC: ...two\nC: .one\nC: .`));
  expect(text.endsWith('\r\n.\r\n..two\r\none\r\n')).toBe(true);
});

it('keeps every octet of the content as it came, and adds no empty line', () => {
  const all = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code))
    .join('')
    .replace(/[\r\n]/g, '');
  const server = serverOf(DIALOGUE_SERVER, DIALOGUE_ZONE, 0);
  const { receiver, memory } = connect(server, memoryOf(1), { address: '198.51.100.7', name: undefined }, 0);
  const octets = bytesOf(`${UP_TO_DATA}${all}\r\n.\r\n`);
  const { effects } = receive(server, memory, receiver, octets, 0);
  const letters = effects.flatMap((effect) =>
    effect.kind === 'accept' ? [octetsOf(effect.letter.content)] : [],
  );
  expect(letters).toEqual([`${all}\r\n`]);
});

it('takes a letter whose header is not as it should be', () => {
  const header = [
    'No header at all',
    'Resent-To: <dave@other.example>',
    'Received: by nobody, some time ago',
  ];
  const text = only(delivered(`${TO_ALICE}${header.map((line) => `C: ${line}`).join('\n')}\nC: .`));
  expect(text.endsWith(header.map((line) => `${line}\r\n`).join(''))).toBe(true);
});

it('passes a letter on as it came, below its own Received field', () => {
  const sent = [
    'Return-Path: <somebody@client.example>',
    'Received: from a by b',
    'Subject: Hello',
    '',
    'Hello',
  ];
  const text = only(delivered(`${TO_DAVE}${sent.map((line) => `C: ${line}`).join('\n')}\nC: .`));
  expect(text).toMatch(/^Received: from client\.example .*\r\n\tby mail\.kitchen\.example /);
  expect(text.endsWith(`\r\n${sent.map((line) => `${line}\r\n`).join('')}`)).toBe(true);
});

it('puts its Received field above those that are there', () => {
  const text = only(delivered(`${TO_ALICE}C: Received: from first\nC: Received: from second\nC: .`));
  expect(text.match(/^Received: from \S+/gm)).toEqual([
    'Received: from client.example',
    'Received: from first',
    'Received: from second',
  ]);
});

it('says in Received who the client is, by its own name and by its address', () => {
  expect(only(delivered(`${TO_ALICE}C: .`))).toContain(
    'Received: from client.example (unknown [198.51.100.7])',
  );
});

it('names one recipient in Received, or none where there are several', () => {
  expect(only(delivered(`${TO_ALICE}C: .`)).match(/for <[^>]*>/g)).toEqual(['for <alice@kitchen.example>']);
  const two = TO_ALICE.replace('C: DATA', 'C: RCPT TO:<bob@kitchen.example>\nC: DATA');
  expect(only(delivered(`${two}C: .`))).not.toContain('for <');
});

it('dates Received with four digits of the year and an offset, the name of the zone in a comment', () => {
  const date = /; \w{3}, \d{1,2} \w{3} \d{4} \d\d:\d\d:\d\d ([+-]\d{4})(?: \((\w+)\))?\r\n/;
  expect(date.exec(only(delivered(`${TO_ALICE}C: .`)))?.slice(1)).toEqual(['+0000', 'UTC']);
  const elsewhere = only(delivered(`${TO_ALICE}C: .`, { personality: 'provider-2009' }));
  expect(date.exec(elsewhere)?.[1]).toBe('+0300');
});

it('says in Received how the letter came, in registered words', () => {
  const LOGIN = 'C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=\n';
  const as = (text: string) => /with (\S+) id/.exec(only(delivered(text)))?.[1];
  const extended = TO_ALICE.replace('HELO', 'EHLO');
  const afterLogin = extended.replace('C: MAIL', `${LOGIN}C: MAIL`);
  expect(as(`${TO_ALICE}C: .`)).toBe('SMTP');
  expect(as(`${extended}C: .`)).toBe('ESMTP');
  expect(as(`${afterLogin}C: .`)).toBe('ESMTPA');
  expect(as(`C: STARTTLS\n= tls\n${extended}C: .`)).toBe('ESMTPS');
  expect(as(`C: STARTTLS\n= tls\n${afterLogin}C: .`)).toBe('ESMTPSA');
});

it('writes Return-Path on top at final delivery, and only there', () => {
  expect(only(delivered(`${TO_ALICE}C: .`))).toMatch(/^Return-Path: <carol@client\.example>\r\nReceived: /);
  expect(only(delivered(`${TO_DAVE}C: .`))).toMatch(/^Received: /);
});

it('leaves the null reverse-path as it is', () => {
  const bounce = (text: string) => delivered(text.replace('carol@client.example', ''));
  expect(only(bounce(`${TO_ALICE}C: .`))).toMatch(/^Return-Path: <>\r\n/);
  expect(bounce(`${TO_DAVE}C: .`).map(({ mailFrom }) => mailFrom)).toEqual(['']);
});

it('passes over source routes, and writes them nowhere', () => {
  const routed = TO_ALICE.replace('<alice', '<@a.example,@b.example:alice').replace(
    '<carol',
    '<@c.example:carol',
  );
  const [one] = delivered(`${routed}C: .`);
  expect(one).toMatchObject({ mailFrom: 'carol@client.example', to: { mailbox: 'alice' } });
  expect(only(delivered(`${routed}C: .`))).not.toMatch(/@[abc]\.example/);
});

it('leaves the local parts of other domains as they are', () => {
  const [there] = delivered(`${TO_DAVE.replace('dave@other', 'List+Cooks@other')}C: .`);
  expect(there).toMatchObject({ recipient: 'List+Cooks@other.example', to: { host: 'mx.other.example' } });
  const [here] = delivered(`${TO_ALICE.replace('carol@', 'Carol@')}C: .`);
  expect(here).toMatchObject({ mailFrom: 'Carol@client.example' });
});

it('takes an address in quotes for the same as without', () => {
  for (const spelt of ['"alice"', '"al\\ice"', 'ALICE']) {
    const [one] = delivered(`${TO_ALICE.replace('<alice', `<${spelt}`)}C: .`);
    expect(one?.to).toEqual({ mailbox: 'alice' });
  }
});

it('has mailboxes that need neither quotes nor case nor letters beyond ASCII', () => {
  const names = DEFAULT_KITCHEN.hosts.flatMap(({ server }) => [
    ...server.mailboxes,
    ...Object.keys(server.aliases),
  ]);
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) expect(name).toMatch(/^[a-z0-9-]+$/);
});

it('delivers to everybody that an alias stands for, the envelope unchanged', () => {
  const deliveries = delivered(`${TO_ALICE.replace('alice@', 'cooks@')}C: .`);
  expect(deliveries.map(({ to }) => to)).toEqual([{ mailbox: 'alice' }, { mailbox: 'bob' }]);
  expect(deliveries.map(({ mailFrom }) => mailFrom)).toEqual([
    'carol@client.example',
    'carol@client.example',
  ]);
});

it('takes a line of a thousand octets, and a letter of 64 KiB', () => {
  const line = `C: ${'x'.repeat(998)}\n`;
  expect(only(delivered(`${TO_ALICE}${line.repeat(66)}C: .`)).length).toBeGreaterThan(65_536);
});

it('takes a path of 256 octets and a domain of 255', () => {
  const label = 'x'.repeat(61);
  const domain = `${label}.${label}.${label}.${label}.example`;
  const path = `a@${domain}`.slice(0, 254);
  expect(path).toHaveLength(254);
  expect(codes(`HELO ${domain.slice(0, 255)}\r\nMAIL FROM:<${path}>\r\n`)).toEqual([250, 250]);
});

it('takes a hundred recipients', () => {
  const recipients = Array.from({ length: 100 }, (_, i) => `C: RCPT TO:<alice+${i}@kitchen.example>`).join(
    '\n',
  );
  const text = TO_ALICE.replace('C: RCPT TO:<alice@kitchen.example>', recipients);
  expect(delivered(`${text}C: .`)).toHaveLength(100);
});

it('does not count the recipients that the header names', () => {
  const to = Array.from({ length: 200 }, (_, i) => `C:  alice+${i}@kitchen.example,`).join('\n');
  expect(delivered(`! recipient-limit maximum 1\n${TO_ALICE}C: To:\n${to}\nC: .`)).toHaveLength(1);
});

it('writes the priority of a letter into Received, for everybody that it is for', () => {
  const priority = { behaviours: { 'MT-PRIORITY': { on: true } } };
  const low = TO_ALICE.replace('<carol@client.example>', '<carol@client.example> MT-PRIORITY=-3');
  const cooks = low.replace('alice@', 'cooks@');
  expect(only(delivered(`${low}C: .`, priority))).toMatch(/for <alice@kitchen\.example> PRIORITY -3;/);
  const all = delivered(`${cooks}C: .`, priority).map(raw);
  expect(all).toHaveLength(2);
  for (const letter of all) expect(letter).toMatch(/ PRIORITY -3;/);
});

const UNDER_TLS = 'C: STARTTLS\n= tls\n';

it('marks every delivery of a letter that is to travel under TLS, or need not', () => {
  const setup = { behaviours: { REQUIRETLS: { on: true } } };
  const cooks = UNDER_TLS + TO_ALICE.replace('alice@', 'cooks@');
  const required = cooks.replace('<carol@client.example>', '<carol@client.example> REQUIRETLS');
  const marks = (text: string) => delivered(text, setup).map(({ tls }) => tls);
  expect(marks(`${required}C: .`)).toEqual(['required', 'required']);
  expect(marks(`${required}C: TLS-Required: No\nC: .`)).toEqual(['required', 'required']);
  expect(marks(`${cooks}C: TLS-Required: No\nC: .`)).toEqual(['optional', 'optional']);
  expect(marks(`${cooks}C: .`)).toEqual([undefined, undefined]);
});

it('says in Received that a letter may hold any Unicode, and for whom it is in any script', () => {
  const setup = { behaviours: { SMTPUTF8: { on: true }, relay: { for: 'open' } } };
  const text = TO_ALICE.replace('HELO', 'EHLO')
    .replace('<carol@client.example>', '<carol@client.example> SMTPUTF8')
    .replace('alice@kitchen', 'ü@bücher');
  expect(only(delivered(`${text}C: .`, setup))).toMatch(
    / with UTF8SMTP id \w+\r\n\tfor <Ã¼@bÃ¼cher\.example>;/,
  );
});

it('takes off the Return-Path that somebody has written before, at final delivery', () => {
  const field = 'C: Return-Path: <old@client.example>\nC: Subject: Hello\nC: .';
  const mine = only(delivered(TO_ALICE + field));
  expect(mine.match(/^Return-Path:.*$/gm)).toEqual(['Return-Path: <carol@client.example>']);
  expect(only(delivered(TO_DAVE + field, { behaviours: { relay: { for: 'open' } } }))).toContain(
    'Return-Path: <old@client.example>',
  );
});
