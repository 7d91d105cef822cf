import { expect, it } from 'vitest';
import { dialogue, play } from '../dialogue/dialogue.ts';
import { DIALOGUE_SERVER } from '../dialogue/kitchen.ts';

const cases = {
  'refuses names that can be no host’s at once': dialogue`
    ! hello-checks on
    ! hello-checks unknown on
    ! spelling anyHello on
    S: 220 mail.kitchen.example ESMTP service ready
    C: EHLO my_host
    S: 501 5.5.2 <my_host>: invalid name in EHLO
    C: EHLO client
    S: 504 5.5.2 <client>: EHLO needs a fully qualified name
    C: EHLO nowhere.example
    S: 450 4.7.1 <nowhere.example>: host not found
    C: EHLO [192.0.2.1]
    S: 250-mail.kitchen.example Hello [192.0.2.1] [198.51.100.7]
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
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]`,

  'or at each recipient': dialogue`
    ! hello-checks on
    ! hello-checks when rcpt
    S: 220 mail.kitchen.example ESMTP service ready
    C: HELO client
    S: 250 mail.kitchen.example Hello client [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 504 5.5.2 <client>: EHLO needs a fully qualified name
    C: HELO client.example
    S: 250 mail.kitchen.example Hello client.example [198.51.100.7]
    C: MAIL FROM:<carol@client.example>
    S: 250 2.1.0 Sender <carol@client.example> ok
    C: RCPT TO:<alice@kitchen.example>
    S: 250 2.1.5 Recipient <alice@kitchen.example> ok`,
};

it.each(Object.entries(cases))('%s', (_, text) => {
  expect(play(DIALOGUE_SERVER, text)).toBe(text);
});
