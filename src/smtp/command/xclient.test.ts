import { expect, it } from 'vitest';
import { bytesOf } from '#encoding/octets.ts';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER, DIALOGUE_ZONE } from '../dialogue/kitchen.ts';
import { connect } from '../server/connection.ts';
import { receive } from '../server/receive.ts';
import { memoryOf, serverOf } from '../server/server.ts';

const cases = {
  'greets anew, and takes the proxy for the client that it speaks for': dialogue`
    ! XCLIENT on
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO proxy.example
    S: 250-mail.kitchen.example Hello proxy.example [198.51.100.7]
    S: 250-PIPELINING
    S: 250-SIZE 20971520
    S: 250-VRFY
    S: 250-STARTTLS
    S: 250-AUTH PLAIN LOGIN
    S: 250-ENHANCEDSTATUSCODES
    S: 250-8BITMIME
    S: 250-DSN
    S: 250-CHUNKING
    S: 250-XCLIENT NAME ADDR PORT PROTO HELO LOGIN DESTADDR DESTPORT
    S: 250 HELP
    C: XCLIENT NAME=client.example ADDR=192.0.2.1
    S: 220 mail.kitchen.example ESMTP service ready
    C: MAIL FROM:<carol@client.example>
    S: 503 5.5.1 Send HELO or EHLO first
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [192.0.2.1]
    C: XCLIENT ADDR=192.0.2.2
    S: 550 5.7.0 You may not speak for others`,

  'turns the client away whom it would have turned away itself': dialogue`
    ! XCLIENT on
    ! blocklist on
    ! blocklist when connect
    ! blocklist listed 192.0.2.1
    S: 220 mail.kitchen.example ESMTP service ready
    C: XCLIENT ADDR=192.0.2.1
    S: 554 5.7.1 No SMTP service here; client [192.0.2.1] blocked using dnsbl.example
    C: EHLO client.example
    S: 503 5.5.1 Bad sequence of commands`,

  'believes only those on its list': dialogue`
    ! XCLIENT on
    ! XCLIENT clients 203.0.113.0/24
    S: 220 mail.kitchen.example ESMTP service ready
    C: XCLIENT ADDR=192.0.2.1
    S: 550 5.7.0 You may not speak for others
    = connect 203.0.113.9
    S: 220 mail.kitchen.example ESMTP service ready
    C: XCLIENT ADDR=192.0.2.1
    S: 220 mail.kitchen.example ESMTP service ready`,

  'has no place within a transaction': dialogue`
    ! XCLIENT on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<>
    C: XCLIENT ADDR=192.0.2.1
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <> ok
    S: 503 5.5.1 Bad sequence of commands`,

  'takes a hello and a login from the proxy, which come before the address': dialogue`
    ! XCLIENT on
    S: 220 mail.kitchen.example ESMTP service ready
    C: XCLIENT HELO=client.example PROTO=ESMTP
    S: 220 mail.kitchen.example ESMTP service ready
    C: XCLIENT LOGIN=alice ADDR=IPV6:2001:db8::7 NAME=[UNAVAILABLE]
    S: 220 mail.kitchen.example ESMTP service ready
    C: MAIL FROM:<alice@kitchen.example>
    S: 250 2.1.0 Sender <alice@kitchen.example> ok
    C: RCPT TO:<dave@other.example>
    S: 250 2.1.5 Recipient <dave@other.example> ok, will relay`,

  'refuses what it cannot read': dialogue`
    ! XCLIENT on
    S: 220 mail.kitchen.example ESMTP service ready
    C: XCLIENT
    C: XCLIENT ADDR
    C: XCLIENT FOO=1
    C: XCLIENT ADDR=kitchen
    C: XCLIENT ADDR=2001:db8::7
    C: XCLIENT NAME=-
    C: XCLIENT PORT=70000
    C: XCLIENT PROTO=HTTP
    C: XCLIENT LOGIN=+zz
    C: XCLIENT LOGIN=
    S: 501 5.5.4 Syntax: XCLIENT attribute=value
    S: 501 5.5.4 Syntax: XCLIENT attribute=value
    S: 501 5.5.4 Syntax: XCLIENT attribute=value
    S: 501 5.5.4 Syntax: XCLIENT attribute=value
    S: 501 5.5.4 Syntax: XCLIENT attribute=value
    S: 501 5.5.4 Syntax: XCLIENT attribute=value
    S: 501 5.5.4 Syntax: XCLIENT attribute=value
    S: 501 5.5.4 Syntax: XCLIENT attribute=value
    S: 501 5.5.4 Syntax: XCLIENT attribute=value
    S: 501 5.5.4 Syntax: XCLIENT attribute=value`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});

const server = serverOf({ ...DIALOGUE_SERVER, behaviours: { XCLIENT: { on: true } } }, DIALOGUE_ZONE, 0);
const START = connect(server, memoryOf(1), { address: '198.51.100.7', name: 'proxy.example', port: 25 }, 0);

const after = (...lines: readonly string[]) => {
  const octets = bytesOf(lines.map((line) => `${line}\r\n`).join(''));
  return receive(server, START.memory, START.receiver, octets, 0);
};
const clientAfter = (line: string) => after(line).receiver.session.client;

it.each([
  ['XCLIENT ADDR=[UNAVAILABLE]', { address: 'unknown', name: 'proxy.example', port: 25 }],
  ['XCLIENT NAME=[TEMPUNAVAIL]', { address: '198.51.100.7', name: undefined, port: 25 }],
  ['XCLIENT name=a.example destport=587', { address: '198.51.100.7', name: 'a.example', port: 587 }],
  ['XCLIENT DESTPORT=[unavailable] DESTADDR=192.0.2.25', { address: '198.51.100.7', port: 25 }],
  ['XCLIENT ADDR=ipv6:2001:db8::7 PORT=1234', { address: '2001:db8::7', port: 25 }],
])('%s makes another client of it', (line, client) => {
  expect(clientAfter(line)).toMatchObject(client);
});

it('says where the argument goes wrong', () => {
  const [effect] = after('XCLIENT NAME=a.example ADDR=x').effects;
  expect(effect?.kind === 'reply' && effect.reply.facts).toMatchObject({
    at: '20',
    expected: 'attribute-value',
  });
});

it('asks an unknown address nothing that needs one', () => {
  const said = after(
    'XCLIENT ADDR=[UNAVAILABLE]',
    'HELO a.example',
    'MAIL FROM:<>',
    'RCPT TO:<alice@kitchen.example>',
  );
  expect(said.effects.map((effect) => effect.kind === 'reply' && effect.reply.code)).toEqual([
    220, 250, 250, 250,
  ]);
});

it('keeps TLS and the count of letters and mistakes', () => {
  const secure = connect(server, memoryOf(1), START.receiver.session.client, 0, true);
  const octets = bytesOf('FOO\r\nXCLIENT ADDR=192.0.2.1\r\n');
  const { session } = receive(server, secure.memory, secure.receiver, octets, 0).receiver;
  expect(session).toMatchObject({ tls: true, errors: 1, state: 'connected', hello: undefined });
});
