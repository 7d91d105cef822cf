import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'asks for a login at each recipient, if it is set so': dialogue`
    ! AUTH required on
    ! login-required when rcpt
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
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 530 5.7.0 Authentication required
    C: RSET
    S: 250 2.0.0 Ok, transaction forgotten
    C: AUTH PLAIN AGFsaWNlAHMzY3JldC1waWU=
    S: 235 2.7.0 Authentication succeeded
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
