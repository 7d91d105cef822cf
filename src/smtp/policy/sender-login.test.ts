import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'wants to see the login of whoever writes in the name of a user': dialogue`
    ! sender-login on
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
    C: MAIL FROM:<alice@kitchen.example>
    S: 250 2.1.0 Sender <alice@kitchen.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 553 5.7.1 <alice@kitchen.example>: sender address needs a login
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    S: 235 2.7.0 Authentication succeeded
    C: MAIL FROM:<alice@kitchen.example>
    S: 250 2.1.0 Sender <alice@kitchen.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: MAIL FROM:<bob@kitchen.example>
    S: 250 2.1.0 Sender <bob@kitchen.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 553 5.7.1 <bob@kitchen.example>: sender address does not belong to alice`,

  'says so at once, if it is set so, and leaves strangers alone': dialogue`
    ! sender-login on
    ! sender-login when at-once
    ! sender-login strangers off
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
    C: MAIL FROM:<bob@kitchen.example>
    S: 250 2.1.0 Sender <bob@kitchen.example> ok
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: MAIL FROM:<>
    S: 250 2.1.0 Sender <> ok
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    S: 235 2.7.0 Authentication succeeded
    C: MAIL FROM:<bob@kitchen.example>
    S: 553 5.7.1 <bob@kitchen.example>: sender address does not belong to alice`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
