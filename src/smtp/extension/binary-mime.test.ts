import { expect, it } from 'vitest';
import { bytesOf } from '#encoding/octets.ts';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER, DIALOGUE_ZONE } from '../dialogue/kitchen.ts';
import { connect } from '../server/connection.ts';
import { receive } from '../server/receive.ts';
import { memoryOf, serverOf } from '../server/server.ts';

const cases = {
  'is offered beside CHUNKING, and takes a binary letter in chunks, not with DATA': dialogue`
    ! BINARYMIME on
    ! PIPELINING off
    ! VRFY off
    ! STARTTLS off
    ! AUTH off
    ! DSN off
    ! HELP off
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO client.example
    S: 250-mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250-SIZE 20971520
    S: 250-ENHANCEDSTATUSCODES
    S: 250-8BITMIME
    S: 250-CHUNKING
    S: 250 BINARYMIME
    C: MAIL FROM:<carol@client.example> BODY=BinaryMIME
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: DATA
    S: 503 5.5.1 A binary letter comes with BDAT, not with DATA
    C: BDAT 3 LAST
    C: a
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH`,

  'reads the other body types as before, and refuses what is none': dialogue`
    ! BINARYMIME on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<> BODY=7BIT
    C: RSET
    C: MAIL FROM:<> BODY=8BITMIME
    C: RSET
    C: MAIL FROM:<> BODY=UNARYMIME
    C: MAIL FROM:<> BODY
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <> ok
    S: 250 2.0.0 Ok, transaction forgotten
    S: 250 2.1.0 Sender <> ok
    S: 250 2.0.0 Ok, transaction forgotten
    S: 501 5.5.4 Bad BODY parameter
    S: 501 5.5.4 Bad BODY parameter`,

  'is nothing without CHUNKING': dialogue`
    ! BINARYMIME on
    ! CHUNKING off
    ! 8BITMIME off
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<> BODY=BINARYMIME
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 555 5.5.4 Unsupported parameter: BODY
    ! 8BITMIME on
    C: MAIL FROM:<> BODY=BINARYMIME
    S: 501 5.5.4 Syntax: BODY=7BIT or BODY=8BITMIME`,

  'has no lines that could be too long': dialogue`
    ! BINARYMIME on
    ! text-lines on
    ! text-lines maximum 10
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<> BODY=BINARYMIME
    C: RCPT TO:<alice@kitchen.example>
    C: BDAT 22 LAST
    C: x×20
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});

const behaviours = {
  BINARYMIME: { on: true },
  CHUNKING: { endsLine: 'always' },
  'line-ends': { bareLf: 'refuse', bareCr: 'refuse' },
};

const stored = (body: string, sent: string): readonly Uint8Array[] => {
  const server = serverOf({ ...DIALOGUE_SERVER, behaviours }, DIALOGUE_ZONE, 0);
  const start = connect(server, memoryOf(1), { address: '198.51.100.7', name: undefined }, 0);
  const lines = ['EHLO client.example', `MAIL FROM:<> BODY=${body}`, 'RCPT TO:<alice@kitchen.example>'];
  const octets = `${lines.join('\r\n')}\r\nBDAT ${sent.length} LAST\r\n${sent}`;
  const { effects } = receive(server, start.memory, start.receiver, bytesOf(octets), 0);
  return effects.flatMap((effect) => (effect.kind === 'accept' ? [effect.letter.content] : []));
};

it('keeps every octet of a binary letter, and adds none', () => {
  const every = String.fromCharCode(...Array.from({ length: 256 }, (_, octet) => octet));
  for (const sent of ['\0\r.\r\n\n\xff..', every, 'a'])
    expect(stored('BINARYMIME', sent)).toEqual([bytesOf(sent)]);
});

it('ends the last line of a letter of text, where the server does that', () => {
  expect(stored('8BITMIME', 'a')).toEqual([bytesOf('a\r\n')]);
});
