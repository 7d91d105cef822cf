import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'takes a letter in chunks of known length': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    S: 250-mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250-PIPELINING
    S: 250-SIZE 20971520
    S: 250-VRFY
    S: 250-STARTTLS
    S: 250-AUTH PLAIN LOGIN
    S: 250-ENHANCEDSTATUSCODES
    S: 250-8BITMIME
    S: 250-DSN
    S: 250-CHUNKING
    S: 250 HELP
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: BDAT 7
    C: Hello
    S: 250 2.0.0 7 octets received
    C: BDAT 7 LAST
    C: World
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH`,

  'takes an empty last chunk': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: BDAT 7
    C: Hello
    C: BDAT 0 LAST
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 250 2.0.0 7 octets received
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH`,

  'reads a dot in a chunk as a dot': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: BDAT 6 LAST
    C: .
    C: .
    C: NOOP
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH
    S: 250 2.0.0 Ok`,

  'swallows the octets of a chunk that it refuses': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: BDAT 6
    C: QUIT
    C: MAIL FROM:<carol@client.example>
    C: BDAT 6 LAST
    C: QUIT
    C: RCPT TO:<alice@kitchen.example>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 503 5.5.1 MAIL and RCPT come before BDAT
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 503 5.5.1 MAIL and RCPT come before BDAT
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok`,

  'does not take DATA, MAIL or RCPT between chunks, but RSET and NOOP': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: BDAT 7
    C: Hello
    C: DATA
    C: MAIL FROM:<>
    C: RCPT TO:<bob@kitchen.example>
    C: NOOP
    C: RSET
    C: BDAT 0 LAST
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 250 2.0.0 7 octets received
    S: 503 5.5.1 Bad sequence of commands
    S: 503 5.5.1 Nested MAIL command
    S: 503 5.5.1 Bad sequence of commands
    S: 250 2.0.0 Ok
    S: 250 2.0.0 Ok, transaction forgotten
    S: 503 5.5.1 MAIL and RCPT come before BDAT`,

  'wants a number': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: BDAT
    C: BDAT many
    C: BDAT -1
    C: BDAT 7 FIRST
    C: BDAT 1234567890123456
    C: BDAT 0 last
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 501 5.5.4 Syntax: BDAT count [LAST]
    S: 501 5.5.4 Syntax: BDAT count [LAST]
    S: 501 5.5.4 Syntax: BDAT count [LAST]
    S: 501 5.5.4 Syntax: BDAT count [LAST]
    S: 501 5.5.4 Syntax: BDAT count [LAST]
    S: 250 2.0.0 Ok: queued as K9BXBGGWGH`,

  'swallows a chunk that comes before TLS, where the server insists on it': dialogue`
    ! STARTTLS required on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: BDAT 6 LAST
    C: QUIT
    C: BDAT many
    C: NOOP
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 530 5.7.0 Must issue a STARTTLS command first
    S: 530 5.7.0 Must issue a STARTTLS command first
    S: 250 2.0.0 Ok`,

  'swallows a chunk of somebody who was turned away': dialogue`
    ! blocklist on
    ! blocklist when connect
    ! blocklist listed 198.51.100.7
    S: 554 5.7.1 No SMTP service here; client [198.51.100.7] blocked using dnsbl.example
    C: BDAT 6 LAST
    C: NOOP
    C: QUIT
    S: 503 5.5.1 MAIL and RCPT come before BDAT
    S: 221 2.0.0 mail.kitchen.example closing connection
    = closed`,

  'is no command of a server without CHUNKING': dialogue`
    ! CHUNKING off
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: BDAT 6 LAST
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 502 5.5.1 Command not implemented`,

  'refuses a letter that has grown too big with its last chunk': dialogue`
    ! message-size maximum 10
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: BDAT 7
    C: Hello
    C: BDAT 7
    C: World
    C: BDAT 0 LAST
    C: NOOP
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 250 2.0.0 7 octets received
    S: 250 2.0.0 7 octets received
    S: 552 5.3.4 Message exceeds fixed maximum of 10 octets
    S: 250 2.0.0 Ok`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
