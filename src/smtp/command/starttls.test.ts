import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'forgets name, login and transaction after the handshake': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO client.example
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
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: STARTTLS
    S: 235 2.7.0 Authentication succeeded
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 220 2.0.0 Ready to start TLS
    = tls
    C: DATA
    C: MAIL FROM:<carol@client.example>
    C: EHLO client.example
    S: 503 5.5.1 Send HELO or EHLO first
    S: 503 5.5.1 Send HELO or EHLO first
    S: 250-mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250-PIPELINING
    S: 250-SIZE 20971520
    S: 250-VRFY
    S: 250-AUTH PLAIN LOGIN
    S: 250-ENHANCEDSTATUSCODES
    S: 250-8BITMIME
    S: 250-DSN
    S: 250-CHUNKING
    S: 250 HELP
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    C: STARTTLS
    S: 235 2.7.0 Authentication succeeded
    S: 503 5.5.1 TLS already active`,

  'drops what came in the clear behind it': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: STARTTLS
    C: EHLO evil.example
    C: MAIL FROM:<>
    S: 220 2.0.0 Ready to start TLS
    = tls
    C: NOOP
    S: 250 2.0.0 Ok`,

  'has no argument': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: STARTTLS now
    S: 501 5.5.4 Syntax: STARTTLS`,

  'may come before EHLO': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: STARTTLS
    S: 220 2.0.0 Ready to start TLS`,

  'is out of order in the middle of a letter in chunks': dialogue`
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    C: MAIL FROM:<carol@client.example>
    C: RCPT TO:<alice@kitchen.example>
    C: BDAT 7
    C: Hello
    C: STARTTLS
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <carol@client.example> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 250 2.0.0 7 octets received
    S: 503 5.5.1 Bad sequence of commands`,

  'answers 502 where it is off': dialogue`
    ! STARTTLS off
    S: 220 mail.kitchen.example ESMTP service ready
    C: STARTTLS
    S: 502 5.5.1 Command not implemented`,

  'comes first where the server insists on it': dialogue`
    ! STARTTLS required on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELP
    C: MAIL FROM:<>
    C: HELO client.example
    C: MAIL FROM:<>
    C: RSET
    C: NOOP
    C: STARTTLS
    S: 530 5.7.0 Must issue a STARTTLS command first
    S: 530 5.7.0 Must issue a STARTTLS command first
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 530 5.7.0 Must issue a STARTTLS command first
    S: 530 5.7.0 Must issue a STARTTLS command first
    S: 250 2.0.0 Ok
    S: 220 2.0.0 Ready to start TLS
    = tls
    C: HELO client.example
    C: MAIL FROM:<>
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 2.1.0 Sender <> ok`,

  'does not hear a client that never begins the handshake, and closes without a word': dialogue`
    ! idle-timeout after 60
    S: 220 mail.kitchen.example ESMTP service ready
    C: STARTTLS
    S: 220 2.0.0 Ready to start TLS
    # 61 s
    = closed`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
