import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'hangs up on who sends a group without EHLO': dialogue`
    ! synchronization on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<>
    C: RCPT TO:<alice@kitchen.example>
    S: 554 5.5.0 Commands were sent before the reply to MAIL
    = closed`,

  'lets groups be, after EHLO, where the last is one that may be last': dialogue`
    ! synchronization on
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
    C: MAIL FROM:<>
    C: RCPT TO:<alice@kitchen.example>
    C: DATA
    S: 250 2.1.0 Sender <> ok
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    S: 354 Start mail input; end with <CRLF>.<CRLF>`,

  'refuses all that follows, if it is set so': dialogue`
    ! synchronization on
    ! synchronization penalty reject
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO client.example
    C: MAIL FROM:<>
    S: 554 5.5.0 Commands were sent before the reply to EHLO
    S: 550 5.5.0 Command rejected
    C: EHLO client.example
    S: 250-mail.kitchen.example Hello client.example [198.51.100.7]
    S: 250 ENHANCEDSTATUSCODES
    C: RCPT TO:<alice@kitchen.example>
    S: 550 5.5.0 Command rejected
    C: QUIT
    S: 221 2.0.0 mail.kitchen.example closing connection
    = closed`,

  'wants every letter answered before the next command, if it is set so': dialogue`
    ! synchronization on
    ! synchronization everything on
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: DATA
    S: 354 Start mail input; end with <CRLF>.<CRLF>
    C: text
    C: .
    C: QUIT
    S: 554 5.5.0 Commands were sent before the reply to DATA
    = closed`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
